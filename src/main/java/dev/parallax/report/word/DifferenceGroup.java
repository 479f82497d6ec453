package dev.parallax.report.word;

import dev.parallax.report.read.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/**
 * Differences of the first screen that stand alike: nobody shall take one that could be chance for
 * one that is shown.
 *
 * @param kind of standing, a word for the style
 * @param heading above them
 * @param note what the heading means
 * @param differences the clearest first
 */
public record DifferenceGroup(
    String kind, String heading, String note, List<Difference> differences) {

  /** Copies the list. */
  public DifferenceGroup {
    differences = List.copyOf(differences);
  }

  /** What may be made of differences, the best first. */
  private enum Kind {
    SHOWN,
    HINT,
    CHANCE,
    UNTESTED;

    static Kind of(Row row) {
      return switch (Standing.of(row)) {
        case SHOWN -> SHOWN;
        case HINT -> HINT;
        case WITHIN_ERROR, ALONE, CHANCE, HOPELESS -> CHANCE;
        case UNTESTED -> UNTESTED;
      };
    }
  }

  /**
   * Groups of differences, in the order of what may be made of them; those that are empty are left
   * out.
   *
   * @param clearest differences
   * @param read makes of a row what is shown
   */
  static List<DifferenceGroup> of(List<Row> clearest, Function<Row, Difference> read) {
    boolean found = clearest.stream().anyMatch(row -> Kind.of(row).compareTo(Kind.CHANCE) < 0);
    boolean tested = clearest.stream().anyMatch(PairRows::isInferred);
    return Arrays.stream(Kind.values())
        .map(
            kind -> {
              List<Row> rows = clearest.stream().filter(row -> Kind.of(row) == kind).toList();
              return rows.isEmpty()
                  ? null
                  : new DifferenceGroup(
                      kind.name().toLowerCase(Locale.ROOT),
                      heading(kind, rows.size(), found, tested),
                      note(kind, rows.size()),
                      rows.stream().map(read).toList());
            })
        .filter(Objects::nonNull)
        .toList();
  }

  private static String heading(Kind kind, int number, boolean found, boolean tested) {
    return switch (kind) {
      case SHOWN -> number == 1 ? "The clearest difference" : "The clearest differences";
      case HINT -> number == 1 ? "A hint, no more" : "Hints, no more";
      case CHANCE ->
          found
              ? "Large, but could be chance"
              : "No difference could be shown; the largest, which could be chance";
      case UNTESTED ->
          tested
              ? "Not tested: too few documents have them"
              : "The clearest differences between these documents, none of them tested";
    };
  }

  private static String note(Kind kind, int number) {
    return switch (kind) {
      case SHOWN ->
          (number == 1 ? "It is" : "Each is")
              + " unlikely to be chance: q, the share of false alarms to expect, is at most .05.";
      case HINT ->
          (number == 1 ? "It is" : "Each is")
              + " unlikely to be chance, but there is a reason to doubt it, which stands below its figures.";
      case CHANCE ->
          "Chance, or the instrument’s own error, could have made "
              + (number == 1
                  ? "it: conclude nothing from it."
                  : "each of these: conclude nothing from them.");
      case UNTESTED ->
          (number == 1
                  ? "It describes these documents and says"
                  : "They describe these documents and say")
              + " nothing of others.";
    };
  }
}
