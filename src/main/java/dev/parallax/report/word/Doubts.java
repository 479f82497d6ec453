package dev.parallax.report.word;

import dev.parallax.report.read.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a reader should know of a difference before believing it, in words. */
final class Doubts {

  private static final String DOUBTFUL = "doubtful";

  private Doubts() {}

  static List<String> of(Row row) {
    List<String> doubts = new ArrayList<>();
    if (row.is("fragile")) {
      doubts.add(
          "Fragile: without a single %s it would turn round or halve."
              .formatted(row.text("unit").isEmpty() ? "document" : row.text("unit")));
    }
    if (row.is("unsettled")) {
      doubts.add("Unsettled: p and interval disagree.");
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
      doubts.add("Opposed: %s the opposite.".formatted(hears(row)));
    }
    return doubts;
  }

  /** The same in a few words each, for a row of a table. */
  static List<String> brief(Row row) {
    List<String> doubts = new ArrayList<>();
    if (row.is("fragile")) {
      doubts.add("fragile");
    }
    if (row.is("unsettled")) {
      doubts.add("unsettled");
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
    if (row.is("within_error")) {
      doubts.add("within the instrument’s error");
    }
    return List.copyOf(doubts);
  }

  private static long percent(Row row) {
    Double precision = row.number("precision_known");
    return precision == null ? 0 : Math.round(100 * precision);
  }

  /** Whether another instrument hears the opposite. */
  static boolean isOpposed(Row row) {
    String opposed = row.text("opposed_instruments");
    return !opposed.isEmpty() && !opposed.equals("none");
  }

  /** The instruments that hear the opposite, and that they do. */
  static String hears(Row row) {
    return opposed(row) + (names(row).size() > 1 ? " hear" : " hears");
  }

  /** The instruments that hear the opposite. */
  static String opposed(Row row) {
    return names(row).stream().map(LabelTexts::theInstrument).collect(Collectors.joining(" and "));
  }

  private static List<String> names(Row row) {
    return List.of(row.text("opposed_instruments").split(", "));
  }
}
