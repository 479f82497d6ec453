package dev.parallax.topic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.config.TopicsByHandConfig;
import dev.parallax.config.TopicsConfig;
import dev.parallax.model.topic.TriedModel;
import dev.parallax.topic.hand.Seeds;
import dev.parallax.topic.score.Folds;
import dev.parallax.topic.unit.TopicCorpus;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelChoiceTest {

  private static final TopicCorpus CORPUS =
      corpus(TopicTexts.documents(0, 6, "sea", "tax", "horse"));

  private static TopicCorpus corpus(List<TopicDocument> documents) {
    return TopicCorpus.of(
        documents.stream().map(TopicDocument::sentences).toList(), TopicTexts.config(0));
  }

  private static TopicsConfig grid(Integer... grid) {
    return new TopicsConfig(
        true,
        0,
        List.of(grid),
        20,
        10,
        10,
        60,
        false,
        2,
        0,
        0.9,
        0.5,
        0.25,
        20,
        7,
        TopicsByHandConfig.NONE);
  }

  @Test
  void theSmallestThatForetellsAsWellAsTheBestIsChosen() {
    List<TriedModel> tried = new ModelChoice(CORPUS, grid(2, 3, 4), Seeds.NONE).best().tried();

    TriedModel chosen = tried.stream().filter(TriedModel::chosen).findFirst().orElseThrow();
    TriedModel best =
        tried.stream().max(Comparator.comparingDouble(TriedModel::heldOut)).orElseThrow();
    double least = best.heldOut() - best.heldOutError();
    assertThat(chosen.heldOut()).isGreaterThanOrEqualTo(least);
    assertThat(tried)
        .filteredOn(model -> model.topics() < chosen.topics())
        .allMatch(model -> model.heldOut() < least);
    // Three subjects were planted, so that two topics foretell worse.
    assertThat(chosen.topics()).isGreaterThanOrEqualTo(3);
    assertThat(tried).extracting(TriedModel::topics).isSorted().contains(2, 3);
    assertThat(tried).extracting(TriedModel::refits).containsOnly(Folds.NUMBER);
    assertThat(tried).extracting(TriedModel::start).containsOnly("cold");
  }

  @Test
  void aTopicTakesFifteenUnits() {
    assertThat(CORPUS.units()).hasSize(72);
    assertThat(new ModelChoice(CORPUS, grid(3, 4, 5, 20), Seeds.NONE).best().tried())
        .extracting(TriedModel::topics)
        .doesNotContain(5, 20)
        .contains(3);
  }

  @Test
  void theChosenModelHasAllRefits() {
    FittedModel fitted = new ModelChoice(CORPUS, grid(3, 4), Seeds.NONE).best();
    assertThat(fitted.refits().models()).hasSize(10);
    assertThat(fitted.quality().topics()).hasSize(fitted.model().topics());
  }

  @Test
  void whereTheGridIsTooFineForTheTextTwoTopicsAreTried() {
    TopicCorpus few = corpus(TopicTexts.documents(0, 1, "sea", "tax"));
    assertThat(few.units()).hasSize(12);
    List<TriedModel> tried = new ModelChoice(few, grid(40, 80), Seeds.NONE).best().tried();
    assertThat(tried).extracting(TriedModel::topics).containsExactly(2);
    assertThat(new ModelChoice(few, grid(), Seeds.NONE).best().tried()).hasSize(1);
  }

  @Test
  void aNumberThatStandsInTheGridTwiceIsTriedOnce() {
    assertThat(new ModelChoice(CORPUS, grid(4, 4), Seeds.NONE).best().tried())
        .extracting(TriedModel::topics)
        .doesNotHaveDuplicates()
        .contains(4);
  }

  @Test
  void aGivenNumberIsTheOnlyOneTried() {
    FittedModel fitted = new ModelChoice(CORPUS, grid(2), Seeds.NONE).fixed(5);
    assertThat(fitted.tried())
        .singleElement()
        .matches(TriedModel::chosen)
        .matches(model -> model.topics() == 5);
    assertThat(fitted.refits().models()).hasSize(10).allMatch(refit -> refit.topics() == 5);
  }
}
