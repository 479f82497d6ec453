package dev.parallax.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.topic.lda.FoldIn;
import dev.parallax.topic.lda.LdaSampler;
import dev.parallax.topic.lda.SamplerSettings;
import dev.parallax.topic.lda.TopicModel;
import dev.parallax.topic.score.Refits;
import dev.parallax.topic.unit.EncodedUnit;
import dev.parallax.topic.unit.TopicCorpus;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefitTotalsTest {

  private static final TopicCorpus CORPUS =
      TopicCorpus.of(
          TopicTexts.documents(0, 5, "sea", "tax", "horse").stream()
              .map(TopicDocument::sentences)
              .toList(),
          TopicTexts.config(3));

  private static final SamplerSettings SETTINGS = new SamplerSettings(3, 40, 7);

  private static final TopicModel MODEL =
      LdaSampler.fit(CORPUS.tokens(), CORPUS.vocabulary().size(), SETTINGS);

  private static final Refits REFITS = Refits.of(CORPUS, SETTINGS, 0, 4);

  @Test
  void allTopicsOfARefitSumToTheTokensOfADocument() {
    RefitTotals totals = new RefitTotals(CORPUS, MODEL, REFITS);
    for (int document = 0; document < CORPUS.documents(); document++) {
      double[][] ofDocument = totals.of(document);
      assertThat(ofDocument).hasDimensions(3, 4);
      for (int refit = 0; refit < 4; refit++) {
        double sum = ofDocument[0][refit] + ofDocument[1][refit] + ofDocument[2][refit];
        assertThat(sum).isCloseTo(tokens(document), within(1e-9)).isPositive();
      }
    }
  }

  @Test
  void theOrderOfARefitsTopicsPlaysNoPart() {
    Refits turned =
        new Refits(
            REFITS.models().stream().map(refit -> refit.select(new int[] {2, 0, 1})).toList(),
            REFITS.heldOut());
    RefitTotals totals = new RefitTotals(CORPUS, MODEL, REFITS);
    RefitTotals others = new RefitTotals(CORPUS, MODEL, turned);
    for (int topic = 0; topic < 3; topic++) {
      for (int refit = 0; refit < 4; refit++) {
        assertThat(others.of(2)[topic][refit]).isCloseTo(totals.of(2)[topic][refit], within(1e-9));
      }
    }
  }

  @Test
  void aModelIsReadLikeItself() {
    RefitTotals totals = new RefitTotals(CORPUS, MODEL, new Refits(List.of(MODEL), List.of()));
    FoldIn reading = new FoldIn(MODEL);
    for (int topic = 0; topic < 3; topic++) {
      double sum = 0;
      for (EncodedUnit unit : CORPUS.units()) {
        sum += unit.document() == 1 ? reading.weights(unit.tokens())[topic] : 0;
      }
      assertThat(totals.of(1)[topic]).hasSize(1);
      assertThat(totals.of(1)[topic][0]).isPositive().isCloseTo(sum, within(1e-9));
    }
  }

  @Test
  void ofATopicThatARefitDoesNotHaveItFindsNothing() {
    TopicModel two = MODEL.select(new int[] {0, 2});
    RefitTotals totals = new RefitTotals(CORPUS, MODEL, new Refits(List.of(two), List.of()));
    assertThat(totals.of(0)[1]).containsExactly(0);
    assertThat(totals.of(0)[0][0] + totals.of(0)[2][0]).isCloseTo(tokens(0), within(1e-9));
  }

  private static double tokens(int document) {
    return CORPUS.units().stream()
        .filter(unit -> unit.document() == document)
        .mapToInt(EncodedUnit::size)
        .sum();
  }
}
