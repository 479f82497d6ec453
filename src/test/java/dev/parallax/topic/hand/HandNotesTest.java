package dev.parallax.topic.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.config.TopicsByHandConfig;
import dev.parallax.model.topic.TopicTerm;
import dev.parallax.topic.lda.TopicModel;
import dev.parallax.topic.state.GivenTopic;
import dev.parallax.topic.state.TopicState;
import dev.parallax.topic.unit.TermNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Names over reruns: what is remembered of a topic, and what is told of it. */
class HandNotesTest {

  private static final String SEA = "topic:0000000a";
  private static final String TAX = "topic:0000000b";
  private static final TermNumbers TERMS = TermNumbers.of(List.of("boat", "sea", "ship", "tax"));

  private static ByHand named(String id, String name) {
    return ByHand.of(new TopicsByHandConfig(Map.of(id, name), Map.of(), Map.of()));
  }

  private static ByHand merged(String... parts) {
    return ByHand.of(new TopicsByHandConfig(Map.of(), Map.of("money", List.of(parts)), Map.of()));
  }

  private static List<TopicTerm> words(Object... termsAndWeights) {
    List<TopicTerm> words = new ArrayList<>();
    for (int i = 0; i < termsAndWeights.length; i += 2) {
      words.add(new TopicTerm((String) termsAndWeights[i], (Double) termsAndWeights[i + 1], 1));
    }
    return words;
  }

  /** A state whose topic of the sea has "sea" three times as often as "ship". */
  private static TopicState state(List<GivenTopic> given) {
    return TopicState.of(
        "s",
        "c",
        List.of("d"),
        TERMS,
        new TopicModel(1, new int[][] {{0, 3, 1, 0}}, new double[] {1}, 0.01),
        List.of(SEA),
        List.of("sea, ship"),
        List.of(false),
        given);
  }

  private static GivenTopics given(
      ByHand hand, @Nullable TopicState inherited, Map<String, List<TopicTerm>> now) {
    return new GivenTopics(hand, inherited, new TreeMap<>(now), 30);
  }

  private static List<String> notes(ByHand hand, GivenTopics given) {
    return HandNotes.of(hand, given, 0.5, Seeds.NONE, TERMS.terms());
  }

  @Test
  void aNameIsHeldAgainstTheWordsThatItsGiverHasSeen() {
    ByHand hand = named(SEA, "the sea");
    GivenTopics given = given(hand, state(List.of()), Map.of(SEA, words("sea", 0.6, "boat", 0.8)));
    // (.75, .25) over sea and ship by (.6, .8) over sea and boat.
    double cosine = 0.75 * 0.6 / Math.sqrt(0.75 * 0.75 + 0.25 * 0.25);
    assertThat(Objects.requireNonNull(given.likeness(SEA))).isCloseTo(cosine, within(1e-12));
    assertThat(given.kept())
        .containsExactly(
            new GivenTopic(SEA, "the sea", "", List.of("sea", "ship"), List.of(0.75, 0.25)));
    assertThat(notes(hand, given)).isEmpty();
  }

  @Test
  void smallStepsThatMakeALongWayAreTold() {
    GivenTopic then = new GivenTopic(SEA, "the sea", "", List.of("tax"), List.of(1.0));
    ByHand hand = named(SEA, "the sea");
    GivenTopics given = given(hand, state(List.of(then)), Map.of(SEA, words("sea", 0.9)));
    assertThat(given.likeness(SEA)).isZero();
    assertThat(given.kept()).containsExactly(then);
    assertThat(notes(hand, given))
        .containsExactly(
            "topics.by_hand.names.topic:0000000a: “the sea”, the topic has changed since it was"
                + " named. Its first words were tax; they are sea (likeness 0.00, below"
                + " topics.same_topic). Look whether it is still what is meant.");
  }

  @Test
  void whoNamesItAnewHasSeenWhatItIs() {
    GivenTopic then = new GivenTopic(SEA, "taxes", "", List.of("tax"), List.of(1.0));
    ByHand hand = named(SEA, "the sea");
    GivenTopics given =
        given(hand, state(List.of(then)), Map.of(SEA, words("sea", 0.75, "ship", 0.25)));
    assertThat(Objects.requireNonNull(given.likeness(SEA))).isCloseTo(1, within(1e-12));
    assertThat(notes(hand, given)).isEmpty();
  }

  @Test
  void aTopicThatIsGoneIsToldWithTheNearest() {
    ByHand hand = named(SEA, "the sea");
    Map<String, List<TopicTerm>> now = Map.of(TAX, words("tax", 0.9, "ship", 0.1));
    GivenTopics first = given(hand, state(List.of()), now);
    String note =
        "topics.by_hand.names.topic:0000000a: “the sea”, topic:0000000a is gone. Its first words"
            + " were sea, ship; nearest to it is topic:0000000b (tax, ship), likeness 0.03.";
    assertThat(notes(hand, first)).containsExactly(note);
    assertThat(first.likeness(SEA)).isNull();

    // It is remembered as long as the settings name it, in runs that never had it, too.
    TopicState later =
        TopicState.of(
            "s",
            "c",
            List.of("d"),
            TERMS,
            new TopicModel(1, new int[][] {{0, 0, 0, 5}}, new double[] {1}, 0.01),
            List.of(TAX),
            List.of("tax"),
            List.of(false),
            first.kept());
    assertThat(notes(hand, given(hand, later, now))).containsExactly(note);
  }

  @Test
  void anIdThatNobodyKnowsIsToldWithWhatWasMeant() {
    ByHand hand = named("topic:0000000c", "the sea");
    assertThat(notes(hand, given(hand, null, Map.of(SEA, words("sea", 0.9)))))
        .containsExactly(
            "topics.by_hand.names.topic:0000000c: this run has no topic topic:0000000c; did you mean"
                + " topic:0000000a?");
    assertThat(HandNotes.unknown(hand, List.of(SEA), "the run before"))
        .containsExactly(
            "topics.by_hand.names.topic:0000000c: the run before has no topic topic:0000000c; did you"
                + " mean topic:0000000a?");
    assertThat(HandNotes.unknown(named(SEA, "x"), List.of(SEA), "the run before")).isEmpty();
  }

  @Test
  void aMergedTopicOfOnePartOrNoneIsTold() {
    ByHand hand = merged(SEA, TAX);
    assertThat(notes(hand, given(hand, null, Map.of(SEA, words("sea", 0.9)))))
        .containsExactly(
            "topics.by_hand.merged.money: this run has no topic topic:0000000b; did you mean"
                + " topic:0000000a?",
            "topics.by_hand.merged.money: one of its topics is there; it alone was measured as the"
                + " whole.");
    assertThat(notes(hand, given(hand, null, Map.of())))
        .hasSize(3)
        .last()
        .asString()
        .isEqualTo(
            "topics.by_hand.merged.money: none of its topics is there, so that it was not measured.");
    assertThat(
            notes(hand, given(hand, null, Map.of(SEA, words("sea", 0.9), TAX, words("tax", 0.9)))))
        .isEmpty();
  }
}
