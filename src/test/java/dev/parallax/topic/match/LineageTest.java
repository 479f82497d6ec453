package dev.parallax.topic.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.topic.LineageEvent;
import dev.parallax.model.topic.TopicLink;
import dev.parallax.topic.lda.TopicModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LineageTest {

  private static final List<String> OLD = List.of("a", "b", "c", "d", "e");

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

  @Test
  void allFiveKindsInOneRun() {
    Lineage lineage =
        lineage(
            model("90000000", "05500000", "00073000", "00028000", "00000090"),
            model("90000000", "07300000", "02800000", "00055000", "00000009"));

    List<String> ids = List.of("a", "b", "new1", "c", "new2");
    assertThat(lineage.ofNew(0)).extracting(TopicLink::event).containsExactly(LineageEvent.KEPT);
    assertThat(lineage.ofNew(1)).extracting(TopicLink::event).containsExactly(LineageEvent.KEPT);
    assertThat(lineage.ofNew(2)).extracting(TopicLink::event).containsExactly(LineageEvent.SPLIT);
    assertThat(lineage.ofNew(2)).extracting(TopicLink::topicId).containsExactly("b");
    assertThat(lineage.ofNew(3))
        .extracting(TopicLink::event)
        .containsExactly(LineageEvent.KEPT, LineageEvent.MERGED);
    assertThat(lineage.ofNew(3)).extracting(TopicLink::topicId).containsExactly("c", "d");
    assertThat(lineage.ofNew(4)).extracting(TopicLink::event).containsExactly(LineageEvent.BORN);
    TopicLink merged = Objects.requireNonNull(lineage.ofOld(3, ids));
    assertThat(merged.event()).isEqualTo(LineageEvent.MERGED);
    assertThat(merged.topicId()).isEqualTo("c");
    assertThat(lineage.ofOld(4, ids)).isEqualTo(new TopicLink(LineageEvent.DIED, null, 0.0));
  }

  @RepeatedTest(40)
  void everyTopicHasOneOriginOrOneEnd(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    TopicModel old = model(random(random, 1 + random.nextInt(5)));
    TopicModel fresh = model(random(random, 1 + random.nextInt(5)));
    Lineage lineage = lineage(old, fresh);
    List<String> ids = new ArrayList<>();
    for (int topic = 0; topic < fresh.topics(); topic++) {
      String kept = lineage.inheritedId(topic);
      ids.add(kept == null ? "new" + topic : kept);
      List<TopicLink> links = lineage.ofNew(topic);
      assertThat(links.get(0).event() == LineageEvent.KEPT).isEqualTo(kept != null);
      assertThat(links.get(0).event()).isNotIn(LineageEvent.MERGED, LineageEvent.DIED);
      assertThat(links.subList(1, links.size()))
          .allMatch(link -> link.event() == LineageEvent.MERGED);
    }
    assertThat(ids).doesNotHaveDuplicates();
    for (int topic = 0; topic < old.topics(); topic++) {
      TopicLink end = lineage.ofOld(topic, ids);
      assertThat(end == null).isEqualTo(ids.contains(OLD.get(topic)));
      if (end != null && end.event() == LineageEvent.MERGED) {
        List<TopicLink> heir = lineage.ofNew(ids.indexOf(end.topicId()));
        assertThat(heir).extracting(TopicLink::topicId).contains(OLD.get(topic));
        // Whom another merges into goes on from an older topic: else it would be that topic.
        assertThat(heir.get(0).event()).isEqualTo(LineageEvent.KEPT);
      }
    }
  }

  private static String[] random(Random random, int topics) {
    return IntStream.range(0, topics)
        .mapToObj(any -> "%04d".formatted(random.nextInt(10_000)))
        .toArray(String[]::new);
  }

  private static Lineage lineage(TopicModel old, TopicModel fresh) {
    return new Lineage(
        Match.of(old, fresh, 0.5, NoGivenIds.of(old, fresh)), OLD.subList(0, old.topics()));
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
