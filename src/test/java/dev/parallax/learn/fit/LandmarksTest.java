package dev.parallax.learn.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LandmarksTest {

  private static final double[][] CENTRES = {{0, 0}, {10, 0}, {0, 10}};

  @Test
  void areTheMiddlesOfCloudsOfRows() {
    float[] landmarks = Landmarks.of(rows(), 3, 1);

    assertThat(landmarks).hasSize(6);
    for (double[] centre : CENTRES) {
      assertThat(nearest(landmarks, centre)).isLessThan(0.5);
    }
  }

  @Test
  void theSameRowsGiveTheSameOnes() {
    assertThat(Landmarks.of(rows(), 3, 1)).isEqualTo(Landmarks.of(rows(), 3, 1));
  }

  private static double nearest(float[] landmarks, double[] to) {
    double nearest = Double.MAX_VALUE;
    for (int i = 0; i < landmarks.length; i += 2) {
      nearest = Math.min(nearest, Math.hypot(landmarks[i] - to[0], landmarks[i + 1] - to[1]));
    }
    return nearest;
  }

  private static List<double[]> rows() {
    Random random = new Random(5);
    List<double[]> rows = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      double[] centre = CENTRES[i % 3];
      rows.add(
          new double[] {
            centre[0] + random.nextGaussian() / 2, centre[1] + random.nextGaussian() / 2
          });
    }
    return rows;
  }
}
