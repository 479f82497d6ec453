package dev.parallax.compare;

import dev.parallax.config.CompareConfig;
import dev.parallax.config.CompareConfig.Prior;
import java.util.List;
import java.util.Map;

/** Settings for tests: the defaults but for what a test is about. */
final class SampleConfig {

  private SampleConfig() {}

  static CompareConfig defaults() {
    return pairs(List.of());
  }

  static CompareConfig pairs(List<List<String>> pairs) {
    return new CompareConfig(
        pairs,
        "document",
        999,
        20161108,
        Map.of(),
        Prior.POOLED,
        500,
        Map.of(),
        List.of(),
        CompareConfig.Trends.NONE);
  }

  static CompareConfig minDocumentShare(String family, double share) {
    return new CompareConfig(
        List.of(),
        "document",
        999,
        20161108,
        Map.of(family, share),
        Prior.POOLED,
        500,
        Map.of(),
        List.of(),
        CompareConfig.Trends.NONE);
  }

  static CompareConfig flat() {
    return new CompareConfig(
        List.of(),
        "document",
        999,
        20161108,
        Map.of(),
        Prior.FLAT,
        500,
        Map.of(),
        List.of(),
        CompareConfig.Trends.NONE);
  }
}
