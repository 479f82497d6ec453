package dev.parallax.learn.targeted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.tone.targeted.ToneCalibration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibrationFitTest {

  private static final int EXAMPLES = 20_000;

  /** Labels are drawn from probabilities; what is handed over is more sure of itself than these. */
  @Test
  void findsThePowerThatUndoesFalseCertainty() {
    Random random = new Random(9);
    List<double[]> certain = new ArrayList<>();
    int[] labels = new int[EXAMPLES];
    for (int i = 0; i < EXAMPLES; i++) {
      double[] honest = shares(random);
      double draw = random.nextDouble();
      labels[i] = draw < honest[0] ? 0 : draw < honest[0] + honest[1] ? 1 : 2;
      certain.add(squared(honest));
    }

    ToneCalibration fitted = CalibrationFit.fit(certain, labels);

    assertThat(fitted.power()).isCloseTo(.5, within(.03));
  }

  private static double[] shares(Random random) {
    double a = random.nextDouble();
    double b = random.nextDouble();
    return new double[] {Math.min(a, b), Math.abs(a - b), 1 - Math.max(a, b)};
  }

  private static double[] squared(double[] shares) {
    double sum = 0;
    for (double share : shares) {
      sum += share * share;
    }
    return new double[] {
      shares[0] * shares[0] / sum, shares[1] * shares[1] / sum, shares[2] * shares[2] / sum
    };
  }
}
