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
      doubts.add("Not confirmed by other instruments: %s the other way.".formatted(leans(row)));
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
    if (PairRows.isHopeless(row)) {
      doubts.add("no test could succeed");
    }
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
      doubts.add(leans(row) + " the other way");
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

  /**
   * Whether another instrument has a difference of the other sign. Of a difference that could be
   * chance itself, that says nothing.
   */
  static boolean isOpposed(Row row) {
    String opposed = row.text("opposed_instruments");
    Double p = row.number("p");
    boolean chance = PairRows.isInferred(row) && p != null && p > PairRows.LEVEL;
    return !opposed.isEmpty() && !opposed.equals("none") && !chance;
  }

  /** The instruments that lean the other way, and that they do: their own may be chance. */
  static String leans(Row row) {
    return opposed(row) + (names(row).size() > 1 ? " lean" : " leans");
  }

  /** The instruments whose difference has the other sign. */
  static String opposed(Row row) {
    return names(row).stream().map(LabelTexts::theInstrument).collect(Collectors.joining(" and "));
  }

  private static List<String> names(Row row) {
    return List.of(row.text("opposed_instruments").split(", "));
  }
}
