package dev.parallax.compare.estimate;

import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;

/** Critical values of Student's t for 95 % intervals. */
public final class StudentT {

  private static final double TAIL = 0.025;
  private static final int TABLED = 256;
  private static final double[] TABLE =
      IntStream.rangeClosed(0, TABLED).mapToDouble(df -> df == 0 ? 0 : quantile(df)).toArray();

  private StudentT() {}

  /**
   * The 97.5 % quantile.
   *
   * @param degreesOfFreedom positive, whole or not
   */
  public static double critical(double degreesOfFreedom) {
    return degreesOfFreedom <= TABLED && degreesOfFreedom == Math.rint(degreesOfFreedom)
        ? TABLE[(int) degreesOfFreedom]
        : quantile(degreesOfFreedom);
  }

  /**
   * Whether {@code |t| > critical(degreesOfFreedom)}. Critical values fall with the degrees of
   * freedom, so the table's neighbours decide nearly always without a root being sought, which
   * calibration does some ten million times.
   */
  public static boolean isBeyond(double t, double degreesOfFreedom) {
    double size = Math.abs(t);
    int below = (int) degreesOfFreedom;
    if (below >= 1 && below < TABLED) {
      if (size > TABLE[below]) {
        return true;
      }
      if (size <= TABLE[below + 1]) {
        return false;
      }
    }
    return size > critical(degreesOfFreedom);
  }

  private static double quantile(double degreesOfFreedom) {
    return TDistribution.of(degreesOfFreedom).inverseSurvivalProbability(TAIL);
  }
}
