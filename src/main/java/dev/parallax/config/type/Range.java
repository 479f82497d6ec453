package dev.parallax.config.type;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Numbers from {@code min} to {@code max}, both allowed; infinite where there is no bound.
 *
 * @param min smallest
 * @param max largest
 */
record Range(double min, double max) {

  static Range of(Setting rules) {
    return new Range(rules.min(), rules.max());
  }

  boolean contains(double number) {
    return min <= number && number <= max;
  }

  /** For example {@code " from 1 to 9"}; empty where every number is allowed. */
  String inWords() {
    if (min == max) {
      return " equal to " + plain(min);
    }
    if (Double.isFinite(min) && Double.isFinite(max)) {
      return " from " + plain(min) + " to " + plain(max);
    }
    if (Double.isFinite(min)) {
      return " of at least " + plain(min);
    }
    return Double.isFinite(max) ? " of at most " + plain(max) : "";
  }

  /** The keywords of JSON Schema. */
  Map<String, Object> schema(String type) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", type);
    if (Double.isFinite(min)) {
      schema.put("minimum", new BigDecimal(plain(min)));
    }
    if (Double.isFinite(max)) {
      schema.put("maximum", new BigDecimal(plain(max)));
    }
    return schema;
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
