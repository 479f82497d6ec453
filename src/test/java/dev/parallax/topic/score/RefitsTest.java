package dev.parallax.topic.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.topic.TopicDocument;
import dev.parallax.topic.TopicTexts;
import dev.parallax.topic.lda.FoldIn;
import dev.parallax.topic.lda.SamplerSettings;
import dev.parallax.topic.lda.TopicModel;
import dev.parallax.topic.match.Similarities;
import dev.parallax.topic.unit.TopicCorpus;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class RefitsTest {

  private static final TopicCorpus CORPUS =
      TopicCorpus.of(
          TopicTexts.documents(0, 6, "sea", "tax").stream().map(TopicDocument::sentences).toList(),
          TopicTexts.config(2));
  private static final SamplerSettings SETTINGS = new SamplerSettings(2, 20, 7);

  @Test
  void aRefitIsTheSameWhicheverOthersAreMade() {
    Refits all = Refits.of(CORPUS, SETTINGS, 0, 4);
    Refits others = Refits.of(CORPUS, SETTINGS, 1, 4);

    assertThat(all.models()).hasSize(4);
    assertThat(others.heldOut()).isEqualTo(all.heldOut().subList(1, 4)).doesNotHaveDuplicates();
    assertThat(all.first(2).heldOut()).isEqualTo(all.heldOut().subList(0, 2));
    for (int refit = 1; refit < 4; refit++) {
      for (int term = 0; term < CORPUS.vocabulary().size(); term++) {
        assertThat(others.models().get(refit - 1).count(0, term))
            .isEqualTo(all.models().get(refit).count(0, term));
      }
    }
  }

  @Test
  void refitsReadAsManyUnitsAsTheModel() {
    Refits refits = Refits.of(CORPUS, SETTINGS, 0, 3);
    double unit = (double) CORPUS.size().tokens() / CORPUS.units().size();
    for (TopicModel refit : refits.models()) {
      // Every unit of these texts has eight tokens.
      assertThat(refit.size(0) + refit.size(1))
          .isCloseTo(CORPUS.units().size() * unit, within(1e-9));
    }
    assertThat(refits.meanHeldOut())
        .isNegative()
        .isCloseTo(
            (refits.heldOut().get(0) + refits.heldOut().get(1) + refits.heldOut().get(2)) / 3,
            within(1e-12));
  }

  @Test
  void whereNothingWasLeftOutNothingIsHeldOut() {
    assertThat(new Refits(List.of(), List.of(Double.NaN, -3.0)).meanHeldOut()).isEqualTo(-3);
    assertThat(new Refits(List.of(), List.of(Double.NaN)).meanHeldOut()).isNaN();
  }

  @RepeatedTest(10)
  void stabilityAgreesWithANaiveMean(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    TopicModel model = random(random, 3);
    List<TopicModel> refits = List.of(random(random, 3), random(random, 2), random(random, 4));

    double[] stability = new Refits(refits, List.of()).stability(model);

    for (int topic = 0; topic < 3; topic++) {
      double sum = 0;
      for (TopicModel refit : refits) {
        double best = 0;
        for (int other = 0; other < refit.topics(); other++) {
          best = Math.max(best, Similarities.of(model, refit)[topic][other]);
        }
        sum += best;
      }
      assertThat(stability[topic]).isBetween(0.0, 1.0).isCloseTo(sum / 3, within(1e-12));
    }
  }

  @Test
  void heldOutLikelihoodByHand() {
    TopicModel model =
        new TopicModel(1, new int[][] {{8, 2}, {1, 9}}, new double[] {0.5, 0.5}, 1e-9);
    FoldIn reading = new FoldIn(model);
    double[] told = reading.weights(new int[] {0, 1});
    // Of the tokens 0 1 1 0 the first and third tell, the second and fourth are foretold.
    double a = (told[0] + 0.5) / 3;
    double of0 = a * 0.8 + (1 - a) * 0.1;
    assertThat(HeldOut.logLikelihood(reading, List.of(new int[] {0, 1, 1, 0}, new int[] {1})))
        .isCloseTo((Math.log(1 - of0) + Math.log(of0)) / 2, within(1e-6));
  }

  private static TopicModel random(Random random, int topics) {
    int[][] counts = new int[topics][];
    double[] alpha = new double[topics];
    for (int topic = 0; topic < topics; topic++) {
      counts[topic] = random.ints(6, 0, 20).toArray();
      alpha[topic] = 1;
    }
    return new TopicModel(1, counts, alpha, 0.1);
  }
}
