package dev.parallax.run.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.change.ChangeCause;
import dev.parallax.model.change.ChangeKind;
import dev.parallax.model.change.TopicChange;
import dev.parallax.model.topic.LineageEvent;
import dev.parallax.model.topic.TopicLink;
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

  private static TopicRecord alive(String id, TopicLink link) {
    return new TopicRecord(id, "label", true, link);
  }

  private static TopicRecord gone(String id, TopicLink link) {
    return new TopicRecord(id, "label", false, link);
  }

  private static TopicChange change(
      ChangeKind kind, String id, @Nullable String other, double similarity) {
    return new TopicChange(kind, id, "label", other, similarity, ChangeCause.DOCUMENTS);
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
