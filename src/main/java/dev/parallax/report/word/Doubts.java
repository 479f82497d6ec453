package dev.parallax.report.word;

import dev.parallax.report.read.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What a reader should know of a difference before believing it, in words. */
final class Doubts {

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
    if (row.is("within_error")) {
      doubts.add("No larger than the instrument’s own error, which alone could have made it.");
    }
    if (isOpposed(row)) {
      doubts.add("Opposed: %s the opposite.".formatted(hears(row)));
    }
    return doubts;
  }

  /** Whether another instrument hears the opposite. */
  static boolean isOpposed(Row row) {
    String opposed = row.text("opposed_instruments");
    return !opposed.isEmpty() && !opposed.equals("none");
  }

  /** The instruments that hear the opposite, and that they do. */
  static String hears(Row row) {
    List<String> names =
        Arrays.stream(row.text("opposed_instruments").split(", "))
            .map(LabelTexts::theInstrument)
            .toList();
    return names.stream().collect(Collectors.joining(" and "))
        + (names.size() > 1 ? " hear" : " hears");
  }
}
