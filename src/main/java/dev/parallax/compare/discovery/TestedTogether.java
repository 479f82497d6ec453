package dev.parallax.compare.discovery;

import dev.parallax.compare.permutation.CountListener;
import dev.parallax.compare.permutation.DesignTests;
import dev.parallax.compare.permutation.DesignTests.Found;
import dev.parallax.model.comparison.Interval;
import dev.parallax.model.comparison.SignificanceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tests of measures under designs, each with its q: as {@link Families} has it for comparisons. */
public final class TestedTogether {

  private TestedTogether() {}

  /**
   * A measure to be tested.
   *
   * @param together names what shares one q
   * @param test its design and statistic
   * @param t the estimate by its standard error
   * @param degreesOfFreedom of t; null where nothing varies
   * @param interval of the estimate; null where there is none
   */
  public record Asked(
      String together,
      DesignTests.Asked test,
      double t,
      @Nullable Double degreesOfFreedom,
      @Nullable Interval interval) {}

  /**
   * The tests, in the order of the measures.
   *
   * @param what is done, as the listener is told: {@code measures compared within strata}
   */
  public static List<SignificanceTest> of(List<Asked> asked, String what, CountListener listener) {
    List<DesignTests.Asked> tests = asked.stream().map(Asked::test).toList();
    List<Found> first = DesignTests.of(tests, what, listener);
    Map<String, List<Integer>> families = families(asked, first);
    List<Integer> sizes =
        asked.stream().map(one -> families.getOrDefault(one.together(), List.of()).size()).toList();
    List<Found> found =
        DesignTests.withMoreDraws(tests, first, sizes, what + " by more draws", listener);
    @Nullable Double[] q = adjusted(families, found);
    List<SignificanceTest> made = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      made.add(test(asked.get(i), found.get(i), q[i], sizes.get(i)));
    }
    return made;
  }

  /** Places of those that could be told from chance under some labels, by what shares one q. */
  private static Map<String, List<Integer>> families(List<Asked> asked, List<Found> found) {
    Map<String, List<Integer>> families = new TreeMap<>();
    for (int i = 0; i < asked.size(); i++) {
      if (found.get(i).attainable() <= SignificanceTest.LEVEL) {
        families.computeIfAbsent(asked.get(i).together(), any -> new ArrayList<>()).add(i);
      }
    }
    return families;
  }

  private static @Nullable Double[] adjusted(
      Map<String, List<Integer>> families, List<Found> found) {
    @Nullable Double[] q = new Double[found.size()];
    for (List<Integer> family : families.values()) {
      double[] adjusted =
          BenjaminiHochberg.adjust(family.stream().mapToDouble(i -> found.get(i).p()).toArray());
      for (int i = 0; i < adjusted.length; i++) {
        q[family.get(i)] = adjusted[i];
      }
    }
    return q;
  }

  private static SignificanceTest test(Asked asked, Found found, @Nullable Double q, int size) {
    Interval interval = asked.interval();
    return new SignificanceTest(
        asked.t(),
        asked.degreesOfFreedom(),
        found.p(),
        found.smallest(),
        found.attainable(),
        found.tried(),
        found.exact(),
        q,
        size,
        interval == null
            ? null
            : (Boolean) ((found.p() <= SignificanceTest.LEVEL) == interval.coversZero()));
  }
}
