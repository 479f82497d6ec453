package dev.parallax.compare;

import dev.parallax.compare.design.Design;
import dev.parallax.compare.discovery.TestedTogether;
import dev.parallax.compare.estimate.ComposedInterval;
import dev.parallax.compare.estimate.StudentT;
import dev.parallax.compare.permutation.DesignTests;
import dev.parallax.compare.permutation.Relabelling;
import dev.parallax.config.CompareConfig;
import dev.parallax.model.comparison.Estimate;
import dev.parallax.model.comparison.Interval;
import dev.parallax.model.measure.Replicates;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A design of the documents over one denominator.
 *
 * @param design laid out
 * @param ways to deal its labels anew
 * @param why nothing may be inferred, in words; null where something may
 */
record Layout<D extends Design>(D design, Relabelling ways, @Nullable String why) {

  /**
   * Deals by the settings.
   *
   * @param reason says why nothing may be inferred; asked only where that is so
   */
  static <D extends Design> Layout<D> of(
      D design, CompareConfig config, Function<Relabelling, String> reason) {
    Relabelling ways = design.relabelling(config.draws(), config.seed());
    return new Layout<>(design, ways, design.allowsInference(ways) ? null : reason.apply(ways));
  }

  /**
   * The figure with its interval, which the instrument's error makes wider where its draws tell it.
   *
   * @param draws the rates by each draw of the instrument; none where it has none
   */
  Estimate estimate(double[] rates, List<double[]> draws) {
    Estimate estimate = design.estimate(rates);
    Interval interval = estimate.interval();
    double[] drawn = draws.stream().mapToDouble(rate -> design.estimate(rate).value()).toArray();
    Double variance = Replicates.errorVariance(drawn);
    if (interval == null || variance == null) {
      return estimate;
    }
    double freedom = design.degreesOfFreedom(rates);
    double error = (interval.high() - estimate.value()) / StudentT.critical(freedom);
    return new Estimate(
        estimate.value(),
        ComposedInterval.of(estimate.value(), error * error, freedom, variance, drawn.length - 1));
  }

  TestedTogether.Asked asked(String together, double[] rates, @Nullable Interval interval) {
    double freedom = design.degreesOfFreedom(rates);
    return new TestedTogether.Asked(
        together,
        new DesignTests.Asked(ways, design.statistic(rates)),
        design.t(rates),
        Double.isFinite(freedom) ? (Double) freedom : null,
        interval);
  }
}
