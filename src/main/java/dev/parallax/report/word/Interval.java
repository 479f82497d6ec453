package dev.parallax.report.word;

import dev.parallax.report.read.Row;
import org.jspecify.annotations.Nullable;

/**
 * The interval that a row's difference is shown with.
 *
 * @param kind {@code difference}, of inference, or {@code within} these documents: with {@code
 *     _low} and {@code _high} the columns of its ends
 * @param low lower end
 * @param high upper end
 */
record Interval(String kind, double low, double high) {

  /** The row's interval; null where it has none. */
  static @Nullable Interval of(Row row) {
    String kind = PairRows.isInferred(row) ? "difference" : "within";
    Double low = row.number(kind + "_low");
    Double high = row.number(kind + "_high");
    // Of a table of another hand an end may be no number: the page could not draw it.
    return low == null || high == null || !Double.isFinite(high - low)
        ? null
        : new Interval(kind, low, high);
  }

  /** Column of its lower end. */
  String column() {
    return kind + "_low";
  }

  double width() {
    return high - low;
  }
}
