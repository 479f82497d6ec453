package dev.parallax.compare;

import dev.parallax.compare.design.Design;
import dev.parallax.compare.discovery.TestedTogether;
import dev.parallax.model.comparison.DesignedDifference;
import dev.parallax.model.comparison.Estimate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A difference under a design, before all of them are tested together.
 *
 * @param difference null where the design has nothing of this measure
 * @param asked the test that is to be made of it; null where nothing may be inferred
 */
record UntestedDifference(
    @Nullable DesignedDifference difference, TestedTogether.@Nullable Asked asked) {

  static final UntestedDifference NONE = new UntestedDifference(null, null);

  /**
   * Strata or units that a difference is taken in.
   *
   * @param number of them
   * @param inA units of cohort a in them; of pairs documents
   * @param inB the same of cohort b
   */
  record Groups(int number, int inA, int inB) {}

  /** No difference, and why. */
  static UntestedDifference none(String why) {
    return new UntestedDifference(new DesignedDifference(0, 0, 0, null, null, why), null);
  }

  /**
   * What one measure has under a design.
   *
   * @param together names what shares one q
   * @param rates of what the design was laid out for
   * @param draws the same by each draw of the instrument
   * @param why nothing may be inferred; null where something may
   */
  static UntestedDifference of(
      String together,
      Layout<? extends Design> layout,
      Groups groups,
      double[] rates,
      List<double[]> draws,
      @Nullable String why) {
    if (why != null) {
      Estimate bare = new Estimate(layout.design().estimate(rates).value(), null);
      return new UntestedDifference(difference(groups, bare, why), null);
    }
    Estimate estimate = layout.estimate(rates, draws);
    String noInterval =
        estimate.interval() != null
            ? null
            : Double.isNaN(layout.design().t(rates))
                ? "No interval: no stratum has two units of one cohort."
                : "No interval: nothing varies.";
    return new UntestedDifference(
        difference(groups, estimate, noInterval),
        layout.asked(together, rates, estimate.interval()));
  }

  private static DesignedDifference difference(
      Groups groups, Estimate estimate, @Nullable String reason) {
    return new DesignedDifference(
        groups.number(), groups.inA(), groups.inB(), estimate, null, reason);
  }
}
