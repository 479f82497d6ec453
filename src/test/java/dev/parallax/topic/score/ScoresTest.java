package dev.parallax.topic.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.topic.lda.FoldIn;
import dev.parallax.topic.lda.TopicModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoresTest {

  private static final double[] ALPHA = {0.5, 0.5};

  /** Two topics that share one of three terms. */
  private static final TopicModel MODEL =
      new TopicModel(2, new int[][] {{60, 40, 0}, {0, 50, 50}}, ALPHA, 0.01);

  @Test
  void topTermsAreByCountThenByNumber() {
    assertThat(TopTerms.of(MODEL, 0, 10)).containsExactly(0, 1);
    assertThat(TopTerms.of(MODEL, 1, 10)).containsExactly(1, 2);
    assertThat(TopTerms.of(MODEL, 1, 1)).containsExactly(1);
  }

  @Test
  void exclusivityIsTheShareOfTheTermsThatATopicHas() {
    double shared = MODEL.probability(0, 1) + MODEL.probability(1, 1);
    double own = MODEL.probability(0, 0) + MODEL.probability(1, 0);
    assertThat(Exclusivity.of(MODEL, 0, new int[] {0, 1}))
        .isCloseTo(
            (MODEL.probability(0, 0) / own + MODEL.probability(0, 1) / shared) / 2, within(1e-12))
        .isBetween(0.7, 0.75);
  }

  @Test
  void whatAModelKnowsIsLikelierThanWhatItDoesNot() {
    FoldIn reading = new FoldIn(MODEL);
    double known = HeldOut.logLikelihood(reading, List.of(new int[] {0, 0, 0, 0}));
    double mixed = HeldOut.logLikelihood(reading, List.of(new int[] {0, 2, 0, 2}));
    assertThat(known).isGreaterThan(mixed).isNegative();
    assertThat(HeldOut.logLikelihood(reading, List.of(new int[] {0}))).isNaN();
  }

  @Test
  void aResampleHasAsManyUnitsAndLeavesSomeOut() {
    List<int[]> units = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      units.add(new int[] {i});
    }

    Resample resample = Resample.of(units, 5);

    assertThat(resample.drawn()).hasSize(200).isSubsetOf(units);
    assertThat(resample.leftOut())
        .hasSizeBetween(50, 100)
        .doesNotContainAnyElementsOf(resample.drawn());
    assertThat(Resample.of(units, 5).drawn()).isEqualTo(resample.drawn());
    assertThat(Resample.of(units, 6).drawn()).isNotEqualTo(resample.drawn());
  }

  @Test
  void aModelIsAsStableAsItsRefitsAreLikeIt() {
    TopicModel swapped = MODEL.select(new int[] {1, 0});
    TopicModel other = new TopicModel(2, new int[][] {{60, 40, 0}, {0, 0, 100}}, ALPHA, 0.01);
    double[] stability =
        new Refits(List.of(swapped, other), Collections.nCopies(2, 0.0)).stability(MODEL);
    assertThat(stability[0]).isCloseTo(1, within(1e-12));
    assertThat(stability[1]).isCloseTo((1 + Math.sqrt(0.5)) / 2, within(1e-12));
  }
}
