package dev.parallax.tone.fitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FourierMapTest {

  @Test
  void productsApproachTheGaussianKernel() {
    FourierMap map = new FourierMap(5, 20_000, 0.3, 1);
    Random random = new Random(3);
    for (int pair = 0; pair < 20; pair++) {
      double[] x = random.doubles(5, -1, 1).toArray();
      double[] y = random.doubles(5, -1, 1).toArray();

      assertThat(product(map.apply(x), map.apply(y)))
          .isCloseTo(Math.exp(-0.3 * squaredDistance(x, y)), within(0.03));
    }
  }

  @Test
  void aMappedVectorHasLengthOne() {
    double[] mapped = new FourierMap(3, 64, 2, 1).apply(new double[] {1, -7, 0.5});

    assertThat(mapped).hasSize(128);
    assertThat(product(mapped, mapped)).isCloseTo(1, within(1e-12));
  }

  @Test
  void theSeedDecides() {
    double[] x = {1, 2};

    assertThat(new FourierMap(2, 8, 1, 5).apply(x))
        .isEqualTo(new FourierMap(2, 8, 1, 5).apply(x))
        .isNotEqualTo(new FourierMap(2, 8, 1, 6).apply(x));
  }

  private static double squaredDistance(double[] x, double[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += (x[i] - y[i]) * (x[i] - y[i]);
    }
    return sum;
  }

  private static double product(double[] x, double[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += x[i] * y[i];
    }
    return sum;
  }
}
