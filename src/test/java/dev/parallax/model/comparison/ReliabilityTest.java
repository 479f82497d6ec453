package dev.parallax.model.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReliabilityTest {

  /** One wrong hit is no ground to doubt a frame. */
  @ParameterizedTest
  @CsvSource({"0.17, 6, true", "0.59, 5, true", "0.6, 50, false", "0, 4, false", "0, 1, false"})
  void doubtTakesFiveHitsOrMore(double precision, int found, boolean doubtful) {
    assertThat(new Reliability(precision, found, "sentences").doubtful()).isEqualTo(doubtful);
  }
}
