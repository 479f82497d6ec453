package dev.parallax.compare.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BenjaminiHochbergTest {

  /** Expected figures are those of scipy 1.17.1's false_discovery_control. */
  @Test
  void agreesWithScipy() {
    assertThat(BenjaminiHochberg.adjust(new double[] {.01, .04, .03, .005, .2, .9}))
        .containsExactly(new double[] {.03, .06, .06, .03, .24, .9}, within(1e-12));
  }

  @Test
  void rejectsWhatTheStepUpProcedureRejects() {
    Random random = new Random(8);
    int rejected = 0;
    for (int trial = 0; trial < 200; trial++) {
      double[] p = random.doubles(1 + random.nextInt(30)).map(u -> u * u * u).toArray();
      double[] q = BenjaminiHochberg.adjust(p);
      double bound = stepUp(p, .05);
      for (int i = 0; i < p.length; i++) {
        assertThat(q[i]).isBetween(p[i], 1.0);
        assertThat(q[i] <= .05).isEqualTo(p[i] <= bound);
        rejected += q[i] <= .05 ? 1 : 0;
      }
    }
    assertThat(rejected).isPositive();
  }

  /**
   * The largest p with p <= alpha * rank / m, as the paper has it; below all where there is none.
   */
  private static double stepUp(double[] p, double alpha) {
    double[] sorted = p.clone();
    Arrays.sort(sorted);
    double bound = -1;
    for (int i = 0; i < sorted.length; i++) {
      bound = sorted[i] <= alpha * (i + 1) / sorted.length ? sorted[i] : bound;
    }
    return bound;
  }

  @Test
  void noTestsNeedNoAdjustment() {
    assertThat(BenjaminiHochberg.adjust(new double[0])).isEmpty();
  }
}
