package dev.parallax.compare.effect;

import dev.parallax.compare.estimate.Sample;
import org.jspecify.annotations.Nullable;

/** Sizes of the difference between two samples, b against a. */
public final class EffectSizes {

  private EffectSizes() {}

  /**
   * Hedges' g: the difference in pooled standard deviations, times 1 - 3 / (4 df - 1) against the
   * bias of small samples (L. V. Hedges, "Distribution theory for Glass's estimator of effect size
   * and related estimators", Journal of Educational Statistics 6, 1981).
   *
   * @param difference of the means
   * @return null where no value differs from its sample's mean, and for two samples of one value
   */
  public static @Nullable Double hedgesG(double difference, Sample a, Sample b) {
    int degreesOfFreedom = a.size() + b.size() - 2;
    double squares = (a.size() - 1) * a.variance() + (b.size() - 1) * b.variance();
    if (degreesOfFreedom == 0 || squares == 0) {
      return null;
    }
    double deviation = Math.sqrt(squares / degreesOfFreedom);
    return difference / deviation * (1 - 3 / (4.0 * degreesOfFreedom - 1));
  }

  /** Base-2 logarithm of the ratio of two rates; null unless both are positive. */
  public static @Nullable Double log2Ratio(double rateA, double rateB) {
    return rateA > 0 && rateB > 0 ? Math.log(rateB / rateA) / Math.log(2) : null;
  }
}
