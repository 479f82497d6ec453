package dev.parallax.compare.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CorrectedMeanTest {

  @Test
  void theRegressionOfLabelsIsReadAtTheInstrumentsMean() {
    // Labels 0, 1, 1 of scores 0, 0, 1: without a score .5, with one 1.
    LabelSums sums = LabelSums.NONE.with(1, 0, 0).with(1, 0, 1).with(1, 1, 1);
    assertThat(sums.at(0)).isCloseTo(.5, within(1e-12));
    assertThat(sums.at(1)).isCloseTo(1, within(1e-12));
    assertThat(sums.at(.2)).isCloseTo(.6, within(1e-12));
  }

  @Test
  void anInstrumentThatSaysTheSameOfAllLeavesTheMeanOfTheLabels() {
    LabelSums sums = LabelSums.NONE.with(3, .2, 0).with(1, .2, 1);
    assertThat(sums.at(.9)).isCloseTo(.25, within(1e-12));
  }

  @Test
  void aPerfectInstrumentKeepsItsMean() {
    List<LabelledUnit> units =
        List.of(
            new LabelledUnit(.2, LabelSums.NONE.with(1, 0, 0).with(1, 1, 1), 2),
            new LabelledUnit(.4, LabelSums.NONE.with(1, 0, 0), 1),
            new LabelledUnit(.9, LabelSums.NONE.with(1, 1, 1), 1));
    CorrectedMean mean = CorrectedMean.of(units);
    assertThat(mean.value()).isCloseTo(.5, within(1e-12));
    // The jackknife of a mean is its squared standard error: .13 / 3.
    assertThat(mean.squaredError()).isCloseTo(.13 / 3, within(1e-12));
  }

  @Test
  void withoutAnInstrumentTheErrorIsThatOfTheLabels() {
    List<LabelledUnit> units = new ArrayList<>();
    for (double label : new double[] {0, 1, 0, 1, 1}) {
      units.add(new LabelledUnit(0, LabelSums.NONE.with(1, 0, label), 1));
    }
    CorrectedMean mean = CorrectedMean.of(units);
    assertThat(mean.value()).isCloseTo(.6, within(1e-12));
    // Variance of 0, 1, 0, 1, 1 is .3; by 5.
    assertThat(mean.squaredError()).isCloseTo(.06, within(1e-12));
  }

  @Test
  void leavingOutIsDoneAsIfTheUnitHadNeverBeen() {
    Random random = new Random(7);
    List<LabelledUnit> units = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      LabelSums sums = LabelSums.NONE;
      int labelled = random.nextInt(4);
      for (int label = 0; label < labelled; label++) {
        sums = sums.with(1 + random.nextDouble(), random.nextGaussian(), random.nextInt(2));
      }
      units.add(new LabelledUnit(random.nextDouble(), sums, labelled));
    }
    double[] without = new double[12];
    double mean = 0;
    for (int i = 0; i < 12; i++) {
      List<LabelledUnit> others = new ArrayList<>(units);
      others.remove(i);
      without[i] = CorrectedMean.of(others).value();
      mean += without[i] / 12;
    }
    double squares = 0;
    for (double one : without) {
      squares += (one - mean) * (one - mean) * 11 / 12;
    }
    assertThat(CorrectedMean.of(units).squaredError()).isCloseTo(squares, within(1e-9));
  }

  @Test
  void labelsOfOneUnitSayNothingOfTheError() {
    CorrectedMean mean =
        CorrectedMean.of(
            List.of(
                new LabelledUnit(.2, LabelSums.NONE.with(1, 0, 1), 1),
                new LabelledUnit(.2, LabelSums.NONE, 0)));
    assertThat(mean.value()).isCloseTo(1, within(1e-12));
    assertThat(mean.squaredError()).isNaN();
  }
}
