package dev.parallax.frame.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExampleFitTest {

  /** (1 - 2w)² + w² is least at w = 2 / (4 + 1). */
  @Test
  void oneExampleInOneDimension() {
    double[] direction = new ExampleFit(1, 0.5).direction(List.of(new double[] {2}), List.of());
    assertThat(direction).hasSize(1);
    assertThat(direction[0]).isCloseTo(0.4, within(1e-12));
  }

  /** (1 - w)² + (-0.5 - w)² + 3w² is least at w = (1 - 0.5) / (1 + 1 + 3). */
  @Test
  void whatIsAgainstItPullsTheOtherWay() {
    double[] direction =
        new ExampleFit(3, 0.5).direction(List.of(new double[] {1}), List.of(new double[] {1}));
    assertThat(direction[0]).isCloseTo(0.1, within(1e-12));
  }

  /** Whatever is tried beside the solution has a larger loss. */
  @Test
  void nothingNearbyIsBetter() {
    Random random = new Random(7);
    ExampleFit fit = new ExampleFit(0.3, 0.7);
    for (int trial = 0; trial < 20; trial++) {
      List<double[]> examples = points(random, 1 + random.nextInt(6), 5);
      List<double[]> against = points(random, random.nextInt(6), 5);
      double[] found = fit.direction(examples, against);
      double least = loss(fit, found, examples, against);
      for (int i = 0; i < 50; i++) {
        double[] other = found.clone();
        other[random.nextInt(5)] += 0.05 * random.nextGaussian();
        assertThat(loss(fit, other, examples, against)).isGreaterThanOrEqualTo(least);
      }
    }
  }

  private static double loss(
      ExampleFit fit, double[] weights, List<double[]> examples, List<double[]> against) {
    double loss = fit.ridge() * product(weights, weights);
    for (double[] point : examples) {
      loss += Math.pow(1 - product(weights, point), 2) / examples.size();
    }
    for (double[] point : against) {
      loss += Math.pow(-fit.opposition() - product(weights, point), 2) / against.size();
    }
    return loss;
  }

  private static double product(double[] a, double[] b) {
    double product = 0;
    for (int i = 0; i < a.length; i++) {
      product += a[i] * b[i];
    }
    return product;
  }

  private static List<double[]> points(Random random, int count, int size) {
    List<double[]> points = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      points.add(random.doubles(size, -1, 1).toArray());
    }
    return points;
  }
}
