package dev.parallax.report.word;

import dev.parallax.report.read.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a reader should know of a difference before believing it, in words. */
final class Doubts {

  private static final String DOUBTFUL = "doubtful";

  private Doubts() {}

  static List<String> of(Row row) {
    List<String> doubts = new ArrayList<>();
    if (row.is("fragile")) {
      doubts.add(
          "Depends on one %s: without it the difference would turn round or halve."
              .formatted(unit(row)));
    }
    if (row.is("unsettled")) {
      doubts.add("Test and interval disagree about it.");
    }
    if (row.is(DOUBTFUL)) {
      doubts.add(
          "Doubtful: of what these patterns found where people had labelled sentences, %d of 100 were right (%s)."
              .formatted(percent(row), row.text("precision_source")));
    }
    if (row.is("within_error")) {
      doubts.add("No larger than the instrument’s own error, which alone could have made it.");
    }
    if (isOpposed(row)) {
      doubts.add("By other instruments it is otherwise: %s the opposite.".formatted(finds(row)));
    }
    if (isDeniedByLabels(row)) {
      doubts.add(
          String.format(
              Locale.ROOT,
              "Your labels do not bear it out: corrected by them the difference is %.3f, from %.3f to"
                  + " %.3f.",
              row.number("corrected_difference"),
              row.number("corrected_low"),
              row.number("corrected_high")));
    }
    return doubts;
  }

  /** Whether what labels make of a difference may be none, or has the other sign. */
  static boolean isDeniedByLabels(Row row) {
    Double difference = row.number("difference");
    Double low = row.number("corrected_low");
    Double high = row.number("corrected_high");
    return difference != null
        && difference != 0
        && low != null
        && high != null
        && (difference > 0 ? low <= 0 : high >= 0);
  }

  private static String unit(Row row) {
    return row.text("unit").isEmpty() ? "document" : row.text("unit");
  }

  /** The same in a few words each, for a row of a table. */
  static List<String> brief(Row row) {
    List<String> doubts = new ArrayList<>();
    if (row.is("fragile")) {
      doubts.add("depends on one " + unit(row));
    }
    if (row.is("unsettled")) {
      doubts.add("test and interval disagree");
    }
    if (row.is("one_source")) {
      doubts.add("one pattern");
    }
    if (row.is(DOUBTFUL)) {
      doubts.add("seldom right where it was judged");
    }
    if (isOpposed(row)) {
      doubts.add("the opposite by " + opposed(row));
    }
    if (isDeniedByLabels(row)) {
      doubts.add("not borne out by your labels");
    }
    if (row.is("within_error")) {
      doubts.add("within the instrument’s error");
    }
    return List.copyOf(doubts);
  }

  private static long percent(Row row) {
    Double precision = row.number("precision_known");
    return precision == null ? 0 : Math.round(100 * precision);
  }

  /** Whether another instrument finds the opposite. */
  static boolean isOpposed(Row row) {
    String opposed = row.text("opposed_instruments");
    return !opposed.isEmpty() && !opposed.equals("none");
  }

  /** The instruments that find the opposite, and that they do. */
  static String finds(Row row) {
    return opposed(row) + (names(row).size() > 1 ? " find" : " finds");
  }

  /** The instruments that find the opposite. */
  static String opposed(Row row) {
    return names(row).stream().map(LabelTexts::theInstrument).collect(Collectors.joining(" and "));
  }

  private static List<String> names(Row row) {
    return List.of(row.text("opposed_instruments").split(", "));
  }
}
