package dev.parallax.compare.discovery;

import dev.parallax.model.comparison.Comparison;
import dev.parallax.model.comparison.SignificanceTest;
import dev.parallax.model.measure.Measure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Measures of one pair by family and voice: they are tested together, as far as they ask the same,
 * and ranked together.
 *
 * <p>What no labels could tell from chance does not count among those that are tested together (R.
 * E. Tarone, "A modified Bonferroni method for discrete data", Biometrics 46, 1990; P. B. Gilbert,
 * "A modified false discovery rate multiple-comparisons procedure for discrete data", Journal of
 * the Royal Statistical Society C 54, 2005). Whether any could follows from the pooled values and
 * the splits, whatever the labels are.
 */
public final class Families {

  /** Strengths that agree in so many digits are equal. */
  private static final MathContext DIGITS = new MathContext(9);

  private final Questions questions;

  /** Families that ask these questions. */
  public Families(Questions questions) {
    this.questions = questions;
  }

  /** How many measures are tested together with each row; 0 where it is not tested. */
  public Map<Comparison, Integer> sizes(List<Comparison> comparisons) {
    Map<Comparison, Integer> sizes = new HashMap<>();
    for (List<Comparison> together : by(this::tested, comparisons)) {
      int size = (int) together.stream().filter(Families::counts).count();
      together.forEach(row -> sizes.put(row, row.test() == null ? 0 : size));
    }
    return sizes;
  }

  /**
   * The same comparisons, each with its q and its place.
   *
   * @param comparisons of one pair, all that were made
   */
  public List<Comparison> complete(List<Comparison> comparisons) {
    List<Comparison> adjusted =
        by(this::tested, comparisons).stream()
            .map(this::adjusted)
            .flatMap(Collection::stream)
            .toList();
    return by(row -> name(row.measure().family(), row), adjusted).stream()
        .map(this::ranked)
        .flatMap(Collection::stream)
        .toList();
  }

  private static Collection<List<Comparison>> by(
      Function<Comparison, String> name, List<Comparison> comparisons) {
    Map<String, List<Comparison>> groups =
        comparisons.stream()
            .collect(Collectors.groupingBy(name, TreeMap::new, Collectors.toList()));
    return groups.values();
  }

  private String tested(Comparison row) {
    return name(questions.of(row.measure()), row);
  }

  private static String name(String group, Comparison row) {
    return group + "\n" + row.measure().voice();
  }

  private static boolean counts(Comparison row) {
    return row.test() != null && row.test().canSucceed();
  }

  private List<Comparison> adjusted(List<Comparison> together) {
    double[] adjusted =
        BenjaminiHochberg.adjust(
            together.stream()
                .filter(Families::counts)
                .mapToDouble(row -> Objects.requireNonNull(row.test()).p())
                .toArray());
    List<Comparison> tested = new ArrayList<>();
    int test = 0;
    for (Comparison row : together) {
      Double q = counts(row) ? (Double) adjusted[test++] : null;
      tested.add(adjusted(row, q, adjusted.length));
    }
    return tested;
  }

  private Comparison adjusted(Comparison row, @Nullable Double q, int size) {
    SignificanceTest test = row.test();
    return row.tested(
        test == null ? null : test.inFamily(q, size),
        test == null || q != null ? row.reason() : unattainable(test),
        questions.of(row.measure()));
  }

  private static String unattainable(SignificanceTest test) {
    BigDecimal least = BigDecimal.valueOf(test.attainableP()).round(new MathContext(2));
    return ("No q: the values of this measure allow no p below %s, however the cohorts' labels fall,"
            + " so that no test of it could succeed and it does not count among those that are"
            + " tested together.")
        .formatted(least.toPlainString());
  }

  private List<Comparison> ranked(List<Comparison> family) {
    List<Comparison> ranked = new ArrayList<>();
    for (Comparison row : family.stream().sorted(strongestFirst()).toList()) {
      ranked.add(row.atRank(ranked.size() + 1));
    }
    return ranked;
  }

  private Comparator<Comparison> strongestFirst() {
    return Comparator.comparing((Comparison row) -> questions.isRest(row.measure()))
        .thenComparing(row -> row.test() == null)
        .thenComparing(row -> size(row.strength()), Comparator.nullsLast(Comparator.reverseOrder()))
        .thenComparing(
            row -> row.difference() == null ? null : size(row.difference().value()),
            Comparator.nullsLast(Comparator.reverseOrder()))
        .thenComparing(Comparison::measure, Comparator.comparing(Measure::key));
  }

  /** A last bit is no order, and so equal figures are told by their digits. */
  private static @Nullable BigDecimal size(@Nullable Double effect) {
    return effect == null || !Double.isFinite(effect)
        ? null
        : BigDecimal.valueOf(Math.abs(effect)).round(DIGITS).stripTrailingZeros();
  }
}
