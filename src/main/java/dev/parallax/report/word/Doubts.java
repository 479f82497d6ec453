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
          "Depends on one %s: without it the difference would turn round or shrink to half."
              .formatted(unit(row)));
    }
    if (row.is("unsettled")) {
      doubts.add("The test and the interval disagree about it: by one of them it could be chance.");
    }
    if (row.is(DOUBTFUL)) {
      doubts.add(
          "Doubtful: of what these patterns found where people had labelled sentences, %d of 100 were right (%s)."
              .formatted(percent(row), row.text("precision_source")));
    }
    if (row.is("within_error")) {
      doubts.add("No larger than the measuring error, which alone could have made it.");
    }
    if (isOpposed(row)) {
      doubts.add("By other instruments it is otherwise: %s the opposite.".formatted(finds(row)));
    }
    return doubts;
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
