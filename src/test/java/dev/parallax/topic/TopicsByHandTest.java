package dev.parallax.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.config.TopicsByHandConfig;
import dev.parallax.config.TopicsConfig;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.topic.LineageEvent;
import dev.parallax.model.topic.Topic;
import dev.parallax.model.topic.TopicLink;
import dev.parallax.model.topic.TopicTerm;
import dev.parallax.topic.state.TopicState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Names, merged topics and topics that are looked for, through a whole search. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TopicsByHandTest {

  private static final List<TopicDocument> TEXTS =
      TopicTexts.documents(0, 12, "sea", "tax", "horse");

  private TopicFindings plain;

  @BeforeAll
  void findThree() {
    plain = find(TEXTS, 3, TopicsByHandConfig.NONE, null);
  }

  private static TopicFindings find(
      List<TopicDocument> texts, int k, TopicsByHandConfig hand, @Nullable TopicState state) {
    TopicsConfig config = config(k, hand);
    // As FindTopics has it: names and merged topics are no part of what decides topics.
    String settings = config.forSearch().toString();
    return TopicAnalysis.of(texts, config, settings, new InheritedTopics(state, List.of()));
  }

  private static TopicsConfig config(int k, TopicsByHandConfig hand) {
    return new TopicsConfig(
        true, k, List.of(2, 4), 60, 10, 10, 60, false, 2, 0, 0.9, 0.5, 0.25, 20, 7, hand);
  }

  private static TopicsByHandConfig hand(
      Map<String, String> names, Map<String, List<String>> merged) {
    return new TopicsByHandConfig(names, merged, Map.of());
  }

  private static TopicsByHandConfig seeds(String name, String... words) {
    return new TopicsByHandConfig(Map.of(), Map.of(), Map.of(name, List.of(words)));
  }

  private static String id(TopicFindings findings, String subject) {
    return findings.report().topics().stream()
        .filter(topic -> topic.label().contains(subject))
        .findFirst()
        .orElseThrow()
        .topicId();
  }

  private static Topic topic(TopicFindings findings, String id) {
    return findings.report().topics().stream()
        .filter(topic -> topic.topicId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static SortedMap<String, Numerator> numerators(Measurements measured) {
    SortedMap<String, Numerator> byKey = new TreeMap<>();
    measured.numerators().forEach(each -> byKey.put(each.measure().key(), each));
    return byKey;
  }

  @Test
  void aNameChangesNoTopicAndNoFigure() {
    String sea = id(plain, "sea");
    TopicFindings named = find(TEXTS, 3, hand(Map.of(sea, "the sea"), Map.of()), plain.state());
    assertThat(named.report().models())
        .extracting(model -> model.start())
        .containsExactly("unchanged");
    assertThat(named.measurements()).isEqualTo(plain.measurements());
    assertThat(topic(named, sea).byHand().name()).isEqualTo("the sea");
    assertThat(topic(named, sea).label()).isEqualTo(topic(plain, sea).label());
    assertThat(Objects.requireNonNull(topic(named, sea).byHand().likeness()))
        .isCloseTo(1, within(1e-12));
    assertThat(named.report().notes()).isEqualTo(plain.report().notes());
  }

  @Test
  void aNameIsKeptWhenTextsComeAndMissedWhenItsTopicDies() {
    String sea = id(plain, "sea");
    TopicsByHandConfig hand = hand(Map.of(sea, "the sea"), Map.of());
    TopicFindings named = find(TEXTS, 3, hand, plain.state());
    List<TopicDocument> more = new ArrayList<>(TEXTS);
    more.addAll(TopicTexts.documents(50, 2, "sea", "tax", "horse"));
    TopicFindings grown = find(more, 3, hand, named.state());
    assertThat(topic(grown, sea).byHand().name()).isEqualTo("the sea");
    assertThat(topic(grown, sea).alive()).isTrue();

    TopicFindings without =
        find(TopicTexts.documents(90, 12, "moon", "tax", "horse"), 3, hand, grown.state());
    assertThat(topic(without, sea).alive()).isFalse();
    assertThat(topic(without, sea).byHand().name()).isEqualTo("the sea");
    assertThat(without.report().notes())
        .anyMatch(
            note ->
                note.startsWith(
                    "topics.by_hand.names." + sea + ": “the sea”, " + sea + " is gone."));
  }

  @Test
  void mergedTopicsAreMeasuredAsTheSumOfTheirShares() {
    String sea = id(plain, "sea");
    String tax = id(plain, "tax");
    TopicFindings merged =
        find(TEXTS, 3, hand(Map.of(), Map.of("both", List.of(sea, tax))), plain.state());
    for (int document = 0; document < TEXTS.size(); document++) {
      SortedMap<String, Numerator> apart = numerators(plain.measurements().get(document));
      SortedMap<String, Numerator> together = numerators(merged.measurements().get(document));
      assertThat(together).containsOnlyKeys("topic:both", id(plain, "horse"));
      Numerator whole = Objects.requireNonNull(together.get("topic:both"));
      Numerator ofSea = Objects.requireNonNull(apart.get(sea));
      Numerator ofTax = Objects.requireNonNull(apart.get(tax));
      assertThat(whole.total()).isCloseTo(ofSea.total() + ofTax.total(), within(1e-9));
      for (int refit = 0; refit < whole.replicates().size(); refit++) {
        assertThat(whole.replicates().get(refit))
            .isCloseTo(ofSea.replicates().get(refit) + ofTax.replicates().get(refit), within(1e-9));
      }
    }
  }

  @Test
  void aMergedTopicIsDescribedFromItsPartsWhichStayThere() {
    String sea = id(plain, "sea");
    String tax = id(plain, "tax");
    TopicFindings merged =
        find(TEXTS, 3, hand(Map.of(), Map.of("sea_and_tax", List.of(sea, tax))), plain.state());
    Topic whole = topic(merged, "topic:sea_and_tax");
    assertThat(whole.byHand().name()).isEqualTo("sea and tax");
    assertThat(Objects.requireNonNull(whole.size()))
        .isCloseTo(size(plain, sea) + size(plain, tax), within(1e-9));
    assertThat(whole.lineage())
        .extracting(TopicLink::event, TopicLink::topicId)
        .containsExactlyInAnyOrder(
            tuple(LineageEvent.MERGED_BY_HAND, sea), tuple(LineageEvent.MERGED_BY_HAND, tax));
    assertThat(whole.terms().stream().mapToDouble(TopicTerm::weight).sum())
        .isCloseTo(1, within(0.05));
    assertThat(Objects.requireNonNull(whole.quality()).stability()).isBetween(0.9, 1.0);
    assertThat(topic(merged, sea).byHand().mergedInto()).isEqualTo("topic:sea_and_tax");
    assertThat(topic(merged, sea).alive()).isTrue();

    // Taken out of the settings again, the parts are what they were.
    TopicFindings parted = find(TEXTS, 3, TopicsByHandConfig.NONE, merged.state());
    assertThat(parted.measurements()).isEqualTo(plain.measurements());
  }

  private static double size(TopicFindings findings, String id) {
    return Objects.requireNonNull(topic(findings, id).size());
  }

  /**
   * Two topics for four subjects: which of them share one, the words decide that are looked for.
   */
  @Test
  void whatIsLookedForIsFound() {
    List<TopicDocument> texts = TopicTexts.documents(0, 12, "sea", "tax", "horse", "moon");
    for (String other : List.of("tax", "horse", "moon")) {
      TopicsByHandConfig hand =
          seeds(
              "wanted",
              "sea1",
              "sea2",
              "sea3",
              "sea4",
              other + "1",
              other + "2",
              other + "3",
              other + "4");
      TopicFindings sought = find(texts, 2, hand, null);
      Topic wanted = topic(sought, "topic:wanted");
      assertThat(wanted.terms().stream().limit(20))
          .as(other)
          .allMatch(term -> term.term().startsWith("sea") || term.term().startsWith(other));
      assertThat(Objects.requireNonNull(wanted.share())).isCloseTo(0.5, within(0.1));
      assertThat(wanted.byHand().seeds()).hasSize(8);
      assertThat(sought.report().notes()).noneMatch(note -> note.contains("by_hand"));
    }
  }

  @Test
  void seedsChangeTheSearchAndTheirTopicKeepsItsId() {
    TopicsByHandConfig hand = seeds("wanted", "tax*");
    TopicFindings sought = find(TEXTS, 3, hand, plain.state());
    assertThat(sought.report().models()).extracting(model -> model.start()).containsExactly("cold");
    assertThat(topic(sought, "topic:wanted").label()).contains("tax");
    assertThat(topic(sought, id(plain, "sea")).alive()).isTrue();
    // What stood there before is like it, and has not gone on under its own id.
    assertThat(topic(sought, id(plain, "tax")).alive()).isFalse();
    assertThat(topic(sought, id(plain, "tax")).lineage())
        .extracting(TopicLink::topicId)
        .containsExactly("topic:wanted");

    List<TopicDocument> more = new ArrayList<>(TEXTS);
    more.addAll(TopicTexts.documents(50, 2, "sea", "tax", "horse"));
    TopicFindings grown = find(more, 3, hand, sought.state());
    assertThat(grown.report().models()).extracting(model -> model.start()).containsExactly("warm");
    assertThat(topic(grown, "topic:wanted").label()).contains("tax");
    assertThat(topic(grown, "topic:wanted").lineage())
        .extracting(TopicLink::event)
        .containsExactly(LineageEvent.KEPT);
  }

  /** Whoever looks for a subject looks for it in texts that come later, too. */
  @Test
  void whatWasNotThereIsFoundWhenItComes() {
    TopicsByHandConfig hand = seeds("wanted", "moon*");
    TopicFindings before = find(TEXTS, 4, hand, null);
    assertThat(before.report().notes())
        .contains(
            "topics.by_hand.seeds.wanted: none of its words can be used, so that it was not sought.");
    List<TopicDocument> more = new ArrayList<>(TEXTS);
    more.addAll(TopicTexts.documents(60, 2, "moon", "tax"));
    TopicFindings after = find(more, 4, hand, before.state());
    assertThat(after.report().models()).extracting(model -> model.start()).containsExactly("warm");
    assertThat(topic(after, "topic:wanted").label()).contains("moon");
  }

  @Test
  void theSameSettingsGiveTheSameTopics() {
    TopicsByHandConfig hand =
        new TopicsByHandConfig(
            Map.of("topic:wanted", "Taxes"),
            Map.of("rest", List.of("topic:wanted", id(plain, "sea"))),
            Map.of("wanted", List.of("tax*")));
    TopicFindings one = find(TEXTS, 3, hand, plain.state());
    assertThat(find(TEXTS, 3, hand, plain.state())).isEqualTo(one);
    assertThat(one.report().topics()).extracting(Topic::topicId).contains("topic:rest");
  }
}
