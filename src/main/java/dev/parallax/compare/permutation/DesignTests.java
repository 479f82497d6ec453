package dev.parallax.compare.permutation;

import dev.parallax.compare.estimate.Sample;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Permutation tests of many measures under a few designs: each design's ways to deal the labels are
 * walked once for many measures.
 */
public final class DesignTests {

  private static final double TIE = 1 - Sample.ROUNDING;

  /** Measures for which one walk is made. */
  private static final int TOGETHER = 32;

  private DesignTests() {}

  /**
   * A measure to be tested.
   *
   * @param design ways to deal the labels; one object for all measures of a design
   * @param statistic of the measure
   */
  public record Asked(Relabelling design, Statistic statistic) {}

  /**
   * What a test found.
   *
   * @param p share of the ways that are as extreme as the labels are
   * @param smallest p that the design allows
   * @param attainable p that the measure's values allow, however the labels are dealt
   * @param tried ways
   * @param exact whether these are all there are
   */
  public record Found(double p, double smallest, double attainable, int tried, boolean exact) {}

  /** Tests all, in parallel; the results in the order of the measures. */
  public static List<Found> of(List<Asked> asked) {
    return of(asked, "", CountListener.none());
  }

  /**
   * The same while somebody waits.
   *
   * @param what is done, as the listener is told
   */
  public static List<Found> of(List<Asked> asked, String what, CountListener listener) {
    IdentityHashMap<Relabelling, List<Integer>> byDesign = new IdentityHashMap<>();
    for (int i = 0; i < asked.size(); i++) {
      byDesign.computeIfAbsent(asked.get(i).design(), any -> new ArrayList<>()).add(i);
    }
    Found[] found = new Found[asked.size()];
    AtomicLong done = new AtomicLong();
    byDesign.values().stream().flatMap(DesignTests::chunks).toList().parallelStream()
        .forEach(
            chunk -> {
              walk(asked, chunk, found);
              listener.counted(what, done.addAndGet(chunk.size()), asked.size());
            });
    return List.of(found);
  }

  private static Stream<List<Integer>> chunks(List<Integer> places) {
    return IntStream.rangeClosed(0, (places.size() - 1) / TOGETHER)
        .mapToObj(
            chunk ->
                places.subList(chunk * TOGETHER, Math.min(places.size(), (chunk + 1) * TOGETHER)));
  }

  private static void walk(List<Asked> asked, List<Integer> chunk, Found[] found) {
    Relabelling design = asked.get(chunk.get(0)).design();
    double[] labels = design.labels();
    List<Count> counts =
        chunk.stream().map(i -> new Count(asked.get(i).statistic(), labels)).toList();
    if (!design.exact()) {
      counts.forEach(count -> count.largest(count.observed));
    }
    design.forEach(dealt -> counts.forEach(count -> count.add(dealt)));
    for (int i = 0; i < chunk.size(); i++) {
      found[chunk.get(i)] = counts.get(i).found(design);
    }
  }

  /**
   * The same tests with more random ways where the families are large and p is small, as {@link
   * MoreDraws} says.
   *
   * @param first what {@link #of} found
   * @param familySizes measures that each is tested with
   * @param what is done, as the listener is told
   */
  public static List<Found> withMoreDraws(
      List<Asked> asked,
      List<Found> first,
      List<Integer> familySizes,
      String what,
      CountListener listener) {
    IdentityHashMap<Relabelling, Map<Integer, Relabelling>> larger = new IdentityHashMap<>();
    List<Integer> places = new ArrayList<>();
    List<Asked> again = new ArrayList<>();
    List<Found> found = new ArrayList<>(first);
    for (int i = 0; i < asked.size(); i++) {
      Relabelling design = asked.get(i).design();
      int draws = MoreDraws.of(design.tried(), familySizes.get(i), design.items());
      if (design.exact() || draws == design.tried()) {
        continue;
      }
      if (MoreDraws.areWorth(first.get(i).p())) {
        places.add(i);
        again.add(
            new Asked(
                larger
                    .computeIfAbsent(design, any -> new HashMap<>())
                    .computeIfAbsent(draws, design::withDraws),
                asked.get(i).statistic()));
      } else {
        Found one = first.get(i);
        found.set(
            i, new Found(one.p(), 1 / (draws + 1.0), one.attainable(), one.tried(), one.exact()));
      }
    }
    List<Found> more = of(again, what, listener);
    for (int i = 0; i < places.size(); i++) {
      found.set(places.get(i), more.get(i));
    }
    return found;
  }

  /** Counts the ways of one measure. */
  private static final class Count {

    private final Statistic statistic;
    private final double observed;
    private int extreme;
    private double most = -1;
    private int ties;

    private Count(Statistic statistic, double[] labels) {
      this.statistic = statistic;
      this.observed = statistic.size(labels);
    }

    private void add(double[] dealt) {
      double size = statistic.size(dealt);
      extreme += size >= observed * TIE ? 1 : 0;
      largest(size);
    }

    private void largest(double size) {
      if (size * TIE > most) {
        most = size;
        ties = 1;
      } else if (size >= most * TIE) {
        ties++;
      }
    }

    private Found found(Relabelling design) {
      // Of random ways the labels as they are are one more, which p adds by itself.
      int others = design.exact() ? ties : ties - 1;
      return new Found(
          design.pValue(extreme),
          design.smallestPValue(),
          design.pValue(others),
          design.tried(),
          design.exact());
    }
  }
}
