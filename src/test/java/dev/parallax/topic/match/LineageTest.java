package dev.parallax.topic.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.topic.LineageEvent;
import dev.parallax.model.topic.TopicLink;
import dev.parallax.topic.lda.TopicModel;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineageTest {

  private static final List<String> OLD = List.of("a", "b", "c");

  @Test
  void aTopicThatIsFoundAgainKeepsItsId() {
    Lineage lineage = lineage(model("1000", "0100", "0010"), model("0010", "1000", "0100"));

    assertThat(lineage.inheritedId(0)).isEqualTo("c");
    assertThat(lineage.inheritedId(1)).isEqualTo("a");
    assertThat(lineage.ofNew(0)).containsExactly(new TopicLink(LineageEvent.KEPT, "c", 1.0));
    assertThat(lineage.ofOld(1, List.of("c", "a", "b"))).isNull();
  }

  @Test
  void whatIsLikeNothingIsBornAndWhatNothingIsLikeHasDied() {
    Lineage lineage = lineage(model("1000", "0100", "0010"), model("1000", "0100", "0001"));

    assertThat(lineage.inheritedId(2)).isNull();
    assertThat(lineage.ofNew(2)).containsExactly(new TopicLink(LineageEvent.BORN, null, 0.0));
    assertThat(lineage.ofOld(2, List.of("a", "b", "new")))
        .isEqualTo(new TopicLink(LineageEvent.DIED, null, 0.0));
  }

  @Test
  void ofTwoTopicsLikeOneTheNearerKeepsItsIdAndTheOtherIsASplit() {
    Lineage lineage = lineage(model("5500", "0090", "0009"), model("7300", "2800", "0090", "0009"));

    assertThat(lineage.inheritedId(0)).isEqualTo("a");
    assertThat(lineage.ofNew(1).get(0).event()).isEqualTo(LineageEvent.SPLIT);
    assertThat(lineage.ofNew(1).get(0).topicId()).isEqualTo("a");
  }

  @Test
  void ofTwoTopicsThatOneIsLikeTheOtherHasMerged() {
    Lineage lineage = lineage(model("7300", "2800", "0009"), model("5500", "0009"));

    assertThat(lineage.inheritedId(0)).isEqualTo("a");
    assertThat(lineage.ofNew(0))
        .extracting(TopicLink::event)
        .containsExactly(LineageEvent.KEPT, LineageEvent.MERGED);
    TopicLink end = lineage.ofOld(1, List.of("a", "c"));
    assertThat(end).isNotNull();
    assertThat(end.event()).isEqualTo(LineageEvent.MERGED);
    assertThat(end.topicId()).isEqualTo("a");
  }

  @Test
  void withNothingLeftAllHasDied() {
    Lineage lineage = lineage(model("1000", "0100", "0010"), model());

    assertThat(lineage.ofOld(0, List.of())).isEqualTo(new TopicLink(LineageEvent.DIED, null, null));
  }

  private static Lineage lineage(TopicModel old, TopicModel fresh) {
    return new Lineage(Match.of(old, fresh, 0.5), OLD.subList(0, old.topics()));
  }

  /** Topics by the digits of their terms' counts. */
  private static TopicModel model(String... topics) {
    int[][] counts =
        Arrays.stream(topics)
            .map(topic -> topic.chars().map(c -> c - '0').toArray())
            .toArray(int[][]::new);
    double[] alpha = new double[topics.length];
    Arrays.fill(alpha, 1);
    return new TopicModel(1, counts, alpha, 0.1);
  }
}
