package dev.parallax.model.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.model.SampleTopics;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicQualityTest {

  private static double score(Double npmi, double stability) {
    return new TopicQuality(npmi, -1.0, 0.5, stability).score();
  }

  @Test
  void scoreIsCoherenceLessWhatStabilityLacks() {
    assertThat(score(0.2, 0.6)).isCloseTo(0.2 * 0.6 / 0.75, within(1e-12));
    assertThat(score(0.2, 0.75)).isCloseTo(0.2, within(1e-12));
  }

  @Test
  void beyondThreeQuartersStabilityAddsNothing() {
    assertThat(score(0.2, 1)).isEqualTo(score(0.2, 0.75));
  }

  @Test
  void incoherentTopicsScoreNothing() {
    assertThat(score(-0.3, 0.9)).isZero();
    assertThat(score(0.3, 0)).isZero();
    assertThat(new TopicQuality(null, null, 0.5, 0.9).score()).isZero();
  }

  @Test
  void whatIsUnstableOrSoughtInNewDocumentsIsUntestedForItsReason() {
    assertThat(SampleTopics.report().untested())
        .containsOnlyKeys("topic:01", "topic:02", "topic:water")
        .containsEntry("topic:01", "Sought in new text.")
        .containsEntry("topic:02", "Too little text.");
    assertThat(TopicReport.none(new CorpusSize(0, 0, 0, 0), List.of("why")).untested()).isEmpty();
    assertThat(TopicReport.none(new CorpusSize(0, 0, 0, 0), List.of("why")).notes())
        .containsExactly("why");
  }

  @Test
  void aTopicThatIsGoneIsNotAlive() {
    assertThat(SampleTopics.report().topics())
        .extracting(Topic::alive)
        .containsExactly(true, true, false, true, true);
  }
}
