package dev.parallax.run.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.change.ChangeCause;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DifferencesTest {

  private static final RunFacts RUN = facts("s", "1", "c", "17.0.2+8");

  private static RunFacts facts(String snapshot, String input, String config, String java) {
    return facts(snapshot, input, config, java, "");
  }

  private static RunFacts facts(
      String snapshot, String input, String config, String java, String topics) {
    return new RunFacts(
        snapshot,
        new TreeMap<>(Map.of("a/x.txt", input)),
        config,
        new TreeMap<>(Map.of("java", java, "parallax", "0.1.0")),
        topics);
  }

  private static Differences to(RunFacts after) {
    return Differences.between(RUN, after);
  }

  @Test
  void oneThingThatDiffersIsTheCause() {
    assertThat(to(facts("t", "2", "c", "17")).cause()).isEqualTo(ChangeCause.DOCUMENTS);
    assertThat(to(facts("t", "1", "d", "17")).cause()).isEqualTo(ChangeCause.CONFIGURATION);
    assertThat(to(facts("t", "1", "c", "21")).cause()).isEqualTo(ChangeCause.VERSIONS);
  }

  @Test
  void ofSeveralNoneIs() {
    Differences all = to(facts("t", "2", "d", "21"));

    assertThat(all.cause()).isEqualTo(ChangeCause.UNATTRIBUTED);
    assertThat(all.all())
        .containsExactly(ChangeCause.DOCUMENTS, ChangeCause.CONFIGURATION, ChangeCause.VERSIONS);
    assertThat(all.documentsAndConfiguration()).isFalse();
    assertThat(to(facts("t", "2", "d", "17")).documentsAndConfiguration()).isTrue();
  }

  @Test
  void topicsThatAreInheritedAreACauseWhereNothingElseIs() {
    Differences topics = to(facts("t", "1", "c", "17", "state"));

    assertThat(topics.cause()).isEqualTo(ChangeCause.TOPIC_STATE);
    assertThat(topics.all()).containsExactly(ChangeCause.TOPIC_STATE);
    assertThat(to(facts("t", "2", "c", "17", "state")).all())
        .containsExactly(ChangeCause.DOCUMENTS);
    assertThat(to(facts("t", "1", "d", "17", "state")).all())
        .containsExactly(ChangeCause.CONFIGURATION);
  }

  @Test
  void theBuildOfAJavaReleaseDoesNotCount() {
    assertThat(to(facts("s", "1", "c", "17.0.9+1")).all()).isEmpty();
    assertThat(to(facts("t", "1", "c", "seventeen")).all()).containsExactly(ChangeCause.VERSIONS);
  }

  @Test
  void anotherSnapshotOfTheSameInputsIsOfFilesThatWereNotRead() {
    assertThat(to(facts("t", "1", "c", "17")).all()).containsExactly(ChangeCause.DOCUMENTS);
  }
}
