package dev.parallax.learn.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.learn.metric.Judged;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FrameJudgementTest {

  private static List<Judged> scored(double shift) {
    Random random = new Random(4);
    List<Judged> texts = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      double label = i % 4 == 0 ? 1 : 0;
      texts.add(new Judged("d" + i / 8, label, shift + random.nextGaussian() + 2 * label));
    }
    return texts;
  }

  @Test
  void patternsPromiseWhatTheyFind() {
    List<Judged> texts =
        List.of(
            new Judged("a", 1, 1),
            new Judged("a", 0, 1),
            new Judged("b", 1, 0),
            new Judged("b", 0, 0),
            new Judged("b", 0, 0),
            new Judged("b", 0, 0));
    FrameJudgement found = FrameJudgement.ofPatterns("own/sea", texts);
    assertThat(found.labelled()).isEqualTo(6);
    assertThat(found.positives()).isEqualTo(2);
    assertThat(found.precision().value()).isEqualTo(.5);
    assertThat(found.recall().value()).isEqualTo(.5);
    // One of two found is in it, and one of four not found.
    assertThat(found.slope().value()).isEqualTo(.25);
    assertThat(found.bias().value()).isZero();
  }

  @Test
  void headsAreGivenTheirCutAndPromisesByOtherDocuments() {
    FrameJudgement found = FrameJudgement.ofScores("own/sea", "head", scored(0));
    assertThat(found.area().value()).isBetween(.88, .96);
    assertThat(found.slope().value()).isCloseTo(1, within(.15));
    assertThat(found.bias().value()).isCloseTo(0, within(.01));
    assertThat(found.f1().value()).isBetween(.65, .85);
    assertThat(found.f1().interval()).isNotNull();
  }

  @Test
  void theScaleOfScoresDoesNotCount() {
    FrameJudgement one = FrameJudgement.ofScores("own/sea", "head", scored(0));
    FrameJudgement other = FrameJudgement.ofScores("own/sea", "head", scored(7));
    assertThat(other.area()).isEqualTo(one.area());
    assertThat(other.precision()).isEqualTo(one.precision());
    assertThat(other.recall()).isEqualTo(one.recall());
  }

  @Test
  void withoutALabelThereIsNoCut() {
    List<Judged> none = List.of(new Judged("a", 0, 1), new Judged("b", 0, 2));
    FrameJudgement found = FrameJudgement.ofScores("own/sea", "head", none);
    assertThat(found.precision().value()).isNaN();
    assertThat(found.area().value()).isNaN();
    assertThat(found.positives()).isZero();
  }
}
