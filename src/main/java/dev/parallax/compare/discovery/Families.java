package dev.parallax.compare.discovery;

import dev.parallax.model.comparison.Comparison;
import dev.parallax.model.comparison.SignificanceTest;
import dev.parallax.model.measure.Measure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Measures of one family and voice in one pair: they are tested together and ranked together. */
public final class Families {

  private static final Comparator<Comparison> BY_STRENGTH =
      Comparator.comparing(Families::standardised, Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(Families::difference, Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(row -> row.measure().key());

  private Families() {}

  /**
   * The same comparisons, each with its place and its q.
   *
   * @param comparisons of one pair, all that were made
   */
  public static List<Comparison> complete(List<Comparison> comparisons) {
    Map<String, List<Comparison>> families =
        comparisons.stream()
            .collect(
                Collectors.groupingBy(
                    row -> name(row.measure()), TreeMap::new, Collectors.toList()));
    return families.values().stream().map(Families::ofOne).flatMap(Collection::stream).toList();
  }

  private static String name(Measure measure) {
    return measure.family() + "\n" + measure.voice();
  }

  private static List<Comparison> ofOne(List<Comparison> family) {
    double[] adjusted =
        BenjaminiHochberg.adjust(
            family.stream()
                .map(Comparison::test)
                .filter(Objects::nonNull)
                .mapToDouble(SignificanceTest::p)
                .toArray());
    List<Comparison> tested = new ArrayList<>();
    int test = 0;
    for (Comparison row : family) {
      tested.add(row.test() == null ? row : adjusted(row, adjusted[test++], adjusted.length));
    }
    return ranked(tested);
  }

  private static Comparison adjusted(Comparison row, double adjusted, int size) {
    SignificanceTest test = Objects.requireNonNull(row.test());
    return row.inFamily(test.inFamily(adjusted, size), row.rank());
  }

  private static List<Comparison> ranked(List<Comparison> family) {
    List<Comparison> ranked = new ArrayList<>();
    for (Comparison row : family.stream().sorted(BY_STRENGTH).toList()) {
      ranked.add(row.inFamily(row.test(), ranked.size() + 1));
    }
    return ranked;
  }

  /**
   * Size of the z of a count's log-odds, else of Hedges' g. The log-odds alone would not do: with a
   * prior in the shape of the pooled counts they are the same for every word that one cohort lacks,
   * be there three of it or thirty. Monroe, Colaresi and Quinn (2008) rank by z, too.
   */
  private static @Nullable Double standardised(Comparison row) {
    if (row.keyness() != null) {
      return size(row.keyness().logOddsZ());
    }
    return row.effects() == null ? null : size(row.effects().hedgesG());
  }

  private static @Nullable Double difference(Comparison row) {
    return row.difference() == null ? null : Math.abs(row.difference().value());
  }

  private static @Nullable Double size(@Nullable Double effect) {
    return effect == null ? null : Math.abs(effect);
  }
}
