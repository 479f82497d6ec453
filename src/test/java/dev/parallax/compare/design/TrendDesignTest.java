package dev.parallax.compare.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.compare.permutation.DesignTests;
import dev.parallax.model.comparison.Trend.Break;
import dev.parallax.model.comparison.Trend.Stretch;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendDesignTest {

  private static final double[] YEARS = {1945, 1949, 1953, 1957, 1961, 1966, 1970, 1975};
  private static final double[] RATES = {.31, .28, .33, .26, .25, .27, .19, .22};

  @Test
  void slopeAndIntervalAreThoseOfLeastSquares() {
    TrendDesign design = design(YEARS);
    // scipy 1.17, linregress and t.ppf(.975, 6).
    assertThat(design.estimate(RATES).value()).isCloseTo(-0.0035274869109947642, within(1e-12));
    assertThat(design.estimate(RATES).interval().low())
        .isCloseTo(-0.006052403223134233, within(1e-9));
    assertThat(design.estimate(RATES).interval().high())
        .isCloseTo(-0.0010025705988552952, within(1e-9));
    assertThat(design.t(RATES))
        .isCloseTo(-0.0035274869109947642 / 0.0010318787376660055, within(1e-9));
    assertThat(design.spearman(RATES)).isCloseTo(-0.8333333333333335, within(1e-12));
  }

  @Test
  void pOfSevenDatesCountsAllOrders() {
    DesignTests.Found found = test(design(Arrays.copyOf(YEARS, 7)), Arrays.copyOf(RATES, 7));
    // scipy 1.17, permutation_test(..., permutation_type="pairings") of |slope|: 169 of 5,040.
    assertThat(found.tried()).isEqualTo(5040);
    assertThat(found.p()).isCloseTo(0.03353174603174603, within(1e-12));
  }

  @Test
  void withinStrataTheSlopeIsThatOfARegressionOnStrata() {
    double[] years = Arrays.copyOf(YEARS, 12);
    double[] rates = Arrays.copyOf(RATES, 12);
    System.arraycopy(new double[] {1950, 1955, 1960, 1972}, 0, years, 8, 4);
    System.arraycopy(new double[] {.51, .47, .50, .41}, 0, rates, 8, 4);
    String[] strata = new String[12];
    Arrays.fill(strata, 0, 8, "p");
    Arrays.fill(strata, 8, 12, "q");
    TrendDesign design = new TrendDesign(years, strata);
    // statsmodels 0.14, ols("y ~ x + C(s)").
    assertThat(design.estimate(rates).value()).isCloseTo(-0.003693912199854754, within(1e-12));
    assertThat(design.estimate(rates).interval().low())
        .isCloseTo(-0.005572556529328927, within(1e-9));
    assertThat(design.estimate(rates).interval().high())
        .isCloseTo(-0.001815267870380581, within(1e-9));
  }

  @Test
  void equalRanksShareTheirMean() {
    assertThat(TrendDesign.ranks(new double[] {3, 1, 1, 2, 3, 3}))
        .containsExactly(5, 1.5, 1.5, 3, 5, 5);
    // scipy 1.17, spearmanr.
    assertThat(
            design(new double[] {1, 1, 2, 3, 3, 4}).spearman(new double[] {.2, .1, .1, .5, .4, .4}))
        .isCloseTo(0.7272727272727272, within(1e-12));
    assertThat(design(YEARS).spearman(new double[8])).isNull();
  }

  @Test
  void unitsWithoutATimeAndStrataOfOneDateAreLeftOut() {
    TrendDesign design =
        new TrendDesign(
            new double[] {1, 2, Double.NaN, 5, 5, 3}, new String[] {"x", "x", "x", "y", "y", null});
    assertThat(design.units()).isEqualTo(2);
    assertThat(design.strata()).isEqualTo(1);
    assertThat(design.holds(1)).isTrue();
    assertThat(design.holds(2)).isFalse();
  }

  @Test
  void ratesThatDoNotChangeHaveNoSlope() {
    double[] rates = new double[8];
    Arrays.fill(rates, .1);
    TrendDesign design = design(YEARS);
    assertThat(design.estimate(rates).value()).isZero();
    assertThat(design.estimate(rates).interval()).isNull();
    assertThat(test(design, rates).p()).isEqualTo(1);
  }

  @Test
  void stretchesHoldAllUnitsAndNoDateIsCut() {
    double[] times = new double[100];
    double[] rates = new double[100];
    for (int i = 0; i < 100; i++) {
      times[i] = Math.floorDiv(i * 37 % 100, 7);
      rates[i] = i;
    }
    List<Stretch> stretches = new TimeSeries(times, rates).stretches();
    assertThat(stretches).hasSizeLessThanOrEqualTo(12);
    assertThat(stretches.stream().mapToInt(Stretch::units).sum()).isEqualTo(100);
    for (int i = 1; i < stretches.size(); i++) {
      assertThat(stretches.get(i).from()).isGreaterThan(stretches.get(i - 1).to());
    }
  }

  @Test
  void aSeriesBreaksWhereItsLevelChangesMost() {
    Break broken =
        new TimeSeries(new double[] {1, 2, 3, 4, 5, 6, 7}, new double[] {1, 2, 1, 9, 8, 9, 8})
            .broken();
    assertThat(broken.time()).isEqualTo(4);
    assertThat(broken.difference()).isCloseTo(8.5 - 4 / 3.0, within(1e-12));
    assertThat(new TimeSeries(new double[] {1, 2, 3, 4}, new double[] {5, 5, 5, 5}).broken())
        .isNull();
  }

  private static DesignTests.Found test(TrendDesign design, double[] rates) {
    return DesignTests.of(
            List.of(new DesignTests.Asked(design.relabelling(999, 1), design.statistic(rates))))
        .get(0);
  }

  private static TrendDesign design(double[] times) {
    String[] one = new String[times.length];
    Arrays.fill(one, "all");
    return new TrendDesign(times, one);
  }
}
