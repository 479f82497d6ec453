package dev.parallax.run.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.change.ChangeCause;
import dev.parallax.model.change.ChangeKind;
import dev.parallax.model.change.TopicChange;
import dev.parallax.model.topic.LineageEvent;
import dev.parallax.model.topic.TopicLink;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TopicChangesTest {

  private static final TopicLink BORN = new TopicLink(LineageEvent.BORN, null, 0.2);
  private static final TopicLink DIED = new TopicLink(LineageEvent.DIED, null, 0.3);

  @Test
  void whatGoesOnIsNoChange() {
    TopicLink kept = new TopicLink(LineageEvent.KEPT, "a", 0.9);
    assertThat(between(List.of(alive("a", BORN)), List.of(alive("a", kept)))).isEmpty();
  }

  @Test
  void newTopicsAreBornOrSplitOff() {
    TopicLink split = new TopicLink(LineageEvent.SPLIT, "a", 0.6);
    assertThat(
            between(
                List.of(alive("a", BORN)),
                List.of(alive("a", BORN), alive("b", BORN), alive("c", split))))
        .containsExactly(
            change(ChangeKind.TOPIC_BORN, "b", null, 0.2),
            change(ChangeKind.TOPIC_SPLIT, "c", "a", 0.6));
  }

  @Test
  void topicsThatAreGoneHaveDiedOrMerged() {
    TopicLink merged = new TopicLink(LineageEvent.MERGED, "a", 0.7);
    assertThat(
            between(
                List.of(alive("a", BORN), alive("b", BORN), alive("c", BORN)),
                List.of(alive("a", BORN), gone("b", DIED), gone("c", merged))))
        .containsExactly(
            change(ChangeKind.TOPIC_DIED, "b", null, 0.3),
            change(ChangeKind.TOPIC_MERGED, "c", "a", 0.7));
  }

  @Test
  void withoutInheritanceTopicsEndWithoutATrace() {
    List<TopicChange> changes = between(List.of(alive("a", BORN)), List.of(alive("b", BORN)));
    assertThat(changes)
        .extracting(TopicChange::kind)
        .containsExactlyInAnyOrder(ChangeKind.TOPIC_BORN, ChangeKind.TOPIC_DIED);
    assertThat(changes).extracting(TopicChange::subject).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void aTopicThatWasGoneBeforeIsNotGoneAgain() {
    assertThat(between(List.of(gone("a", DIED)), List.of())).isEmpty();
    assertThat(between(List.of(gone("a", DIED)), List.of(alive("a", BORN)))).hasSize(1);
  }

  @Test
  void anotherNameIsAChangeAndTheSameIsNone() {
    TopicRecord plain = named("a", null);
    assertThat(between(List.of(plain), List.of(named("a", "the sea"))))
        .containsExactly(byHand(ChangeKind.TOPIC_NAMED, "a", "the sea", null));
    assertThat(between(List.of(named("a", "the sea")), List.of(plain)))
        .containsExactly(byHand(ChangeKind.TOPIC_NAMED, "a", null, "the sea"));
    assertThat(between(List.of(named("a", "the sea")), List.of(named("a", "the sea")))).isEmpty();
  }

  @Test
  void whatIsMergedByHandIsNeitherBornNorDead() {
    TopicRecord two = merged("topic:water", "a", "b");
    TopicRecord three = merged("topic:water", "a", "b", "c");
    assertThat(between(List.of(), List.of(two)))
        .containsExactly(byHand(ChangeKind.TOPIC_MERGED_BY_HAND, "topic:water", "water", null));
    assertThat(between(List.of(two), List.of(three)))
        .containsExactly(byHand(ChangeKind.TOPIC_MERGED_BY_HAND, "topic:water", "water", "water"));
    assertThat(between(List.of(three), List.of(merged("topic:water", "c", "b", "a")))).isEmpty();
    assertThat(between(List.of(two), List.of()))
        .containsExactly(byHand(ChangeKind.TOPIC_PARTED_BY_HAND, "topic:water", null, "water"));
  }

  private static TopicRecord named(String id, @Nullable String name) {
    return new TopicRecord(
        id, "label", true, List.of(new TopicLink(LineageEvent.KEPT, id, 1.0)), name);
  }

  private static TopicRecord merged(String id, String... parts) {
    return new TopicRecord(
        id,
        "label",
        true,
        Arrays.stream(parts)
            .map(part -> new TopicLink(LineageEvent.MERGED_BY_HAND, part, 0.7))
            .toList(),
        "water");
  }

  private static TopicChange byHand(
      ChangeKind kind, String id, @Nullable String name, @Nullable String before) {
    ChangeCause cause =
        kind == ChangeKind.TOPIC_NAMED ? ChangeCause.CONFIGURATION : ChangeCause.DOCUMENTS;
    return new TopicChange(kind, id, "label", null, null, name, before, cause);
  }

  private static TopicRecord alive(String id, TopicLink link) {
    return new TopicRecord(id, "label", true, List.of(link), null);
  }

  private static TopicRecord gone(String id, TopicLink link) {
    return new TopicRecord(id, "label", false, List.of(link), null);
  }

  private static TopicChange change(
      ChangeKind kind, String id, @Nullable String other, double similarity) {
    return new TopicChange(kind, id, "label", other, similarity, null, null, ChangeCause.DOCUMENTS);
  }

  private static List<TopicChange> between(List<TopicRecord> before, List<TopicRecord> after) {
    return TopicChanges.between(byId(before), byId(after), ChangeCause.DOCUMENTS);
  }

  private static SortedMap<String, TopicRecord> byId(List<TopicRecord> topics) {
    SortedMap<String, TopicRecord> byId = new TreeMap<>();
    topics.forEach(topic -> byId.put(topic.topicId(), topic));
    return byId;
  }
}
