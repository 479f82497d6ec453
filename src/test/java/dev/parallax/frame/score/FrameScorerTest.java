package dev.parallax.frame.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.frame.TaggedText;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.FrameHit;
import dev.parallax.model.text.SegmentKind;
import dev.parallax.model.text.Span;
import dev.parallax.model.tone.SentenceVector;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameScorerTest {

  /** Points of one number, which is 1 or -1; the first frame hears it, the second the opposite. */
  private static final FrameInstruments INSTRUMENTS =
      new FrameInstruments(1, List.of(instrument("land", 1, 0.25), instrument("sea", -1, -0.25)));

  private static final List<SentenceVector> VECTORS =
      List.of(vector(0, 3), vector(1, -3), SentenceVector.unread(2), vector(3, 3));

  private static final AnnotatedDocument DOCUMENT =
      TaggedText.document(
          List.of(
              SegmentKind.PARAGRAPH,
              SegmentKind.PARAGRAPH,
              SegmentKind.PARAGRAPH,
              SegmentKind.PARAGRAPH),
          List.of("corn", "tide", "hay", "***"));

  @Test
  void everySentenceWithAVectorAndAWordIsScored() {
    FrameScores scores = new FrameScorer(INSTRUMENTS, true).score(DOCUMENT, VECTORS);
    assertThat(scores.contributions(0))
        .containsExactly(new Contribution(0, 0, 1.25), new Contribution(1, 1, -0.75));
    assertThat(scores.contributions(1))
        .containsExactly(new Contribution(0, 0, -1.25), new Contribution(1, 1, 0.75));
    assertThat(scores.counted())
        .containsExactly(new Contribution(0, 0, 1), new Contribution(1, 1, 1));
  }

  @Test
  void onlyParagraphsAreScored() {
    AnnotatedDocument title = TaggedText.document(List.of(SegmentKind.TITLE), List.of("corn"));
    assertThat(new FrameScorer(INSTRUMENTS, true).score(title, VECTORS).sentences()).isEmpty();
  }

  @Test
  void aSentenceAgainstTheFrameVetoesTheHit() {
    List<FrameHit> judged =
        new FrameScorer(INSTRUMENTS, true)
            .judge(List.of(hit("land", 0), hit("land", 1), hit("sea", 1)), VECTORS);
    assertThat(judged).extracting(FrameHit::support).containsExactly(1.25, -0.75, 0.75);
    assertThat(judged).extracting(FrameHit::vetoed).containsExactly(false, true, false);
  }

  @Test
  void aFrameMayHaveACutOfItsOwn() {
    FrameHead head = new FrameHead(new float[] {1}, 0.25);
    for (double cut : new double[] {-0.75, -0.74, 1.25, 1.26}) {
      FrameInstruments own =
          new FrameInstruments(
              1, List.of(new FrameInstrument("own", "land", head, head, cut, null)));
      assertThat(new FrameScorer(own, true).judge(List.of(hit("land", 0), hit("land", 1)), VECTORS))
          .extracting(FrameHit::vetoed)
          .containsExactly(1.25 < cut, -0.75 < cut);
    }
  }

  @Test
  void withoutTheSwitchItOnlyTells() {
    FrameHit judged =
        new FrameScorer(INSTRUMENTS, false).judge(List.of(hit("land", 1)), VECTORS).get(0);
    assertThat(judged.support()).isEqualTo(-0.75);
    assertThat(judged.vetoed()).isFalse();
  }

  @Test
  void whereThereIsNoVectorOrNoInstrumentTheHitStands() {
    List<FrameHit> hits = List.of(hit("land", 2), hit("air", 0));
    assertThat(new FrameScorer(INSTRUMENTS, true).judge(hits, VECTORS)).isEqualTo(hits);
    assertThat(new FrameScorer(FrameInstruments.NONE, true).judge(hits, VECTORS)).isEqualTo(hits);
    assertThat(new FrameScorer(FrameInstruments.NONE, true).score(DOCUMENT, VECTORS).sentences())
        .isEmpty();
  }

  private static FrameInstrument instrument(String frame, float weight, double intercept) {
    FrameHead head = new FrameHead(new float[] {weight}, intercept);
    return new FrameInstrument("own", frame, head, head, null);
  }

  private static SentenceVector vector(int sentence, float value) {
    return new SentenceVector(sentence, new float[] {value}, null, 1);
  }

  private static FrameHit hit(String frame, int sentence) {
    return new FrameHit(0, "own", frame, "x", sentence, 1, 1, new Span(0, 1), false, false);
  }
}
