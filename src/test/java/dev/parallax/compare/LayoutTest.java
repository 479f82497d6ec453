package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.compare.design.BlockedDesign;
import dev.parallax.compare.estimate.StudentT;
import dev.parallax.model.comparison.Estimate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LayoutTest {

  private static final double[] RATES = {1, 2, 3, 4, 2, 4, 5, 7};
  private static final BlockedDesign DESIGN =
      new BlockedDesign(
          new String[] {"s", "s", "s", "s", "s", "s", "s", "s"},
          new boolean[] {true, true, true, true, false, false, false, false});
  private static final Layout<BlockedDesign> LAYOUT =
      new Layout<>(DESIGN, DESIGN.relabelling(99, 1), null);

  @Test
  void withoutDrawsTheIntervalIsTheDesigns() {
    assertThat(LAYOUT.estimate(RATES, List.of())).isEqualTo(DESIGN.estimate(RATES));
  }

  @Test
  void whatTheDrawsOfTheInstrumentDisagreeByIsAddedToTheVariance() {
    // Differences 2, 1, 3 by three draws: variance 1, and that of their mean, 4/3 in all.
    Estimate carried = LAYOUT.estimate(RATES, List.of(RATES, shifted(-1), shifted(1)));
    double ofUnits = 5 / 3.0 / 4 + 13 / 3.0 / 4;
    double ofDraws = 4 / 3.0;
    double total = ofUnits + ofDraws;
    double freedom =
        1
            / (Math.pow(ofUnits / total, 2) / DESIGN.degreesOfFreedom(RATES)
                + Math.pow(ofDraws / total, 2) / 2);
    assertThat(carried.value()).isEqualTo(2);
    assertThat(Objects.requireNonNull(carried.interval()).high() - 2)
        .isCloseTo(StudentT.critical(freedom) * Math.sqrt(total), within(1e-9));
  }

  /** The second cohort's rates moved, so that the difference moves as much. */
  private static double[] shifted(double by) {
    double[] rates = RATES.clone();
    for (int i = 4; i < rates.length; i++) {
      rates[i] += by;
    }
    return rates;
  }
}
