package dev.parallax.report.word;

import dev.parallax.report.read.Row;
import org.jspecify.annotations.Nullable;

/**
 * The interval that a row's difference is shown with: of inference, or within these documents.
 *
 * @param column of its lower end
 */
record Interval(String column, double low, double high) {

  /** The row's interval; null where it has none. */
  static @Nullable Interval of(Row row) {
    String kind = PairRows.isInferred(row) ? "difference" : "within";
    Double low = row.number(kind + "_low");
    Double high = row.number(kind + "_high");
    return low == null || high == null ? null : new Interval(kind + "_low", low, high);
  }

  double width() {
    return high - low;
  }
}
