package dev.parallax.report.word;

import dev.parallax.report.read.Row;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which differences so few units could show at all: where p cannot fall low enough, no difference
 * is no finding.
 *
 * @param pair of cohorts
 * @param unit of inference
 */
record Reach(PairRows pair, String unit) {

  Stream<String> words() {
    double smallest = smallestP(pair.rows());
    if (smallest > PairRows.LEVEL) {
      return Stream.of(
          "That nothing was found proves nothing: %s, so no q of .05 was possible."
              .formatted(bound(smallest)));
    }
    String families =
        pair.inferredByFamily().entrySet().stream()
            .filter(family -> neededTogether(family.getValue()) > 1)
            .map(this::needs)
            .collect(Collectors.joining(", "));
    return families.isEmpty()
        ? Stream.empty()
        : Stream.of(
            ("“No difference” may only mean too few texts: %s. Where many measures are tested"
                    + " together, one alone could not reach a q of .05, only several at once: %s.")
                .formatted(bound(smallest), families));
  }

  private String bound(double smallest) {
    return "with %d and %d %ss p cannot fall below %s"
        .formatted(pair.units("a"), pair.units("b"), unit, Figures.smallest(smallest));
  }

  private String needs(Map.Entry<String, List<Row>> family) {
    return "%s (%s at once)"
        .formatted(pair.title(family.getValue()), Figures.count(neededTogether(family.getValue())));
  }

  /**
   * How many measures of a family must have the smallest p at once for any q to be at most .05: one
   * where a single measure can be told from chance.
   */
  static long neededTogether(List<Row> family) {
    int size = family.stream().mapToInt(row -> row.count("family_size")).max().orElse(0);
    return Math.max(1, (long) Math.ceil(smallestP(family) * size / PairRows.LEVEL - 1e-9));
  }

  /** The smallest p that any of them could have; 1 where none was tested. */
  private static double smallestP(List<Row> rows) {
    return rows.stream()
        .map(row -> row.number("p_min"))
        .filter(Objects::nonNull)
        .mapToDouble(Double::doubleValue)
        .min()
        .orElse(1);
  }
}
