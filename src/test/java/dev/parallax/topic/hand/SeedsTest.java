package dev.parallax.topic.hand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.config.TopicsByHandConfig;
import dev.parallax.model.measure.SentenceTerms;
import dev.parallax.topic.TopicTexts;
import dev.parallax.topic.lda.Anchor;
import dev.parallax.topic.unit.TopicCorpus;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeedsTest {

  /** Two documents of two units; "rare" stands once, the others in all units. */
  private static final List<List<SentenceTerms>> DOCUMENTS =
      List.of(
          List.of(
              TopicTexts.sentence(0, 0, 60, "health", "hospital", "rare"),
              TopicTexts.sentence(1, 1, 60, "health", "health care", "tax")),
          List.of(
              TopicTexts.sentence(0, 0, 60, "hospital", "Tax", "health"),
              TopicTexts.sentence(1, 1, 60, "health care", "Tax", "tax")));

  private static final TopicCorpus CORPUS = TopicCorpus.of(DOCUMENTS, TopicTexts.config(2));

  private static Seeds seeds(String name, String... words) {
    return Seeds.of(
        ByHand.of(new TopicsByHandConfig(Map.of(), Map.of(), Map.of(name, List.of(words)))),
        CORPUS,
        DOCUMENTS);
  }

  private static List<String> terms(Seeds seeds) {
    return seeds.topics().get(0).terms().stream()
        .map(term -> CORPUS.vocabulary().terms().get(term))
        .toList();
  }

  @Test
  void wordsAreTermsWhateverTheirCase() {
    Seeds seeds = seeds("care", "HEALTH", "Health  Care", "tax");
    assertThat(seeds.notes()).isEmpty();
    assertThat(seeds.topics().get(0).id()).isEqualTo("topic:care");
    assertThat(terms(seeds)).containsExactly("Tax", "health", "health care", "tax");
  }

  @Test
  void starsStandForLettersAtTheirEnds() {
    assertThat(terms(seeds("care", "health*"))).containsExactly("health", "health care");
    assertThat(terms(seeds("care", "*care"))).containsExactly("health care");
    assertThat(terms(seeds("care", "*ospit*"))).containsExactly("hospital");
  }

  @Test
  void whatCannotBeUsedIsToldWithItsReason() {
    Seeds seeds = seeds("care", "hospitals", "rare", "health");
    assertThat(seeds.notes())
        .containsExactly(
            "topics.by_hand.seeds.care: no document has “hospitals” as a lemma or phrase; did you"
                + " mean hospital?",
            "topics.by_hand.seeds.care: “rare” (1 times, in 1 documents) is too rare or too"
                + " common to tell topics (topics.min_units, topics.min_document_share,"
                + " topics.max_unit_share).");
    assertThat(terms(seeds)).containsExactly("health");
  }

  @Test
  void withoutAnyWordNothingIsSought() {
    Seeds seeds = seeds("care", "zebra");
    assertThat(seeds.topics()).isEmpty();
    assertThat(seeds.anchors()).isEmpty();
    assertThat(seeds.notes())
        .containsExactly(
            "topics.by_hand.seeds.care: no document has “zebra” as a lemma or phrase.",
            "topics.by_hand.seeds.care: none of its words can be used, so that it was not sought.");
  }

  @Test
  void anAnchorHasEachTermAsOftenAsTheTexts() {
    List<Anchor> anchors = seeds("care", "health", "hospital").anchors(List.of(5));
    assertThat(anchors).hasSize(1);
    assertThat(anchors.get(0).topic()).isEqualTo(5);
    int health = CORPUS.vocabulary().terms().indexOf("health");
    int hospital = CORPUS.vocabulary().terms().indexOf("hospital");
    assertThat(Arrays.stream(anchors.get(0).tokens()).filter(term -> term == health)).hasSize(3);
    assertThat(Arrays.stream(anchors.get(0).tokens()).filter(term -> term == hospital)).hasSize(2);
    assertThat(anchors.get(0).tokens()).hasSize(5);
  }
}
