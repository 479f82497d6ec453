package dev.parallax.model.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReplicatesTest {

  @Test
  void errorIsTheVarianceOfTheDrawsAndOfTheirMean() {
    // Variance 1 over three draws, and a third of it for the mean.
    assertThat(Replicates.errorVariance(new double[] {4, 5, 6})).isCloseTo(4.0 / 3, within(1e-12));
    assertThat(Replicates.errorVariance(new double[] {7, 7})).isZero();
  }

  @Test
  void oneDrawTellsNothing() {
    assertThat(Replicates.errorVariance(new double[] {4})).isNull();
    assertThat(Replicates.errorVariance(new double[0])).isNull();
  }
}
