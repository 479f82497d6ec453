package dev.parallax.annotate.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClustersTest {

  private final Clusters clusters =
      Clusters.of(Map.of("harbour", "12", "ship", "7", "ships", "7", "in-999", "3"), "null");

  @ParameterizedTest
  @CsvSource({"harbour, 12", "Harbour, 12", "SHIPS, 7", "ship, 7", "in-123, 3", "boat, null"})
  void capitalsAndDigitsDoNotCount(String word, String cluster) {
    assertThat(clusters.of(word)).isEqualTo(TextHash.of(cluster));
  }
}
