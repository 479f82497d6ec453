package dev.parallax.model.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequencyBandTest {

  @ParameterizedTest
  @CsvSource({
    "0, UNDER_5",
    "0.0499, UNDER_5",
    "0.05, FROM_5_TO_20",
    "0.1999, FROM_5_TO_20",
    "0.2, FROM_20_TO_50",
    "0.4999, FROM_20_TO_50",
    "0.5, FROM_50_TO_90",
    "0.8999, FROM_50_TO_90",
    "0.9, FROM_90",
    "1, FROM_90"
  })
  void aBandBeginsWithItsLowestShare(double share, FrequencyBand band) {
    assertThat(FrequencyBand.of(share)).isEqualTo(band);
  }
}
