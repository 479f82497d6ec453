package dev.parallax.learn.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class DetectionTest {

  private static final Offset<Double> EXACT = within(1e-12);

  /** By score: 1, 0, 1, 1, 0. */
  private static final List<Judged> FIVE =
      List.of(text(1, .9), text(0, .8), text(1, .7), text(1, .3), text(0, .1));

  private static Judged text(double label, double score) {
    return new Judged("a", label, score);
  }

  @Test
  void whatIsFoundIsAtTheCutOrAbove() {
    // Found: 1, 0, 1.
    assertThat(Detection.precision(.7).of(FIVE)).isCloseTo(2 / 3.0, EXACT);
    assertThat(Detection.recall(.7).of(FIVE)).isCloseTo(2 / 3.0, EXACT);
    assertThat(Detection.f1(.7).of(FIVE)).isCloseTo(2 / 3.0, EXACT);
    assertThat(Detection.precision(.85).of(FIVE)).isEqualTo(1);
    assertThat(Detection.recall(.85).of(FIVE)).isCloseTo(1 / 3.0, EXACT);
    assertThat(Detection.f1(.85).of(FIVE)).isCloseTo(.5, EXACT);
  }

  @Test
  void ordersAreJudgedWithoutACut() {
    // Of six pairs of a 1 and a 0, four are in order: .9 with both, .7 and .3 with .1.
    assertThat(Detection.area(FIVE)).isCloseTo(4 / 6.0, EXACT);
    assertThat(Detection.averagePrecision(FIVE)).isCloseTo((1 + 2 / 3.0 + 3 / 4.0) / 3, EXACT);
  }

  @Test
  void equalScoresAreTakenTogether() {
    List<Judged> equal = List.of(text(1, .5), text(0, .5), text(0, .5), text(1, .5));
    assertThat(Detection.area(equal)).isEqualTo(.5);
    assertThat(Detection.averagePrecision(equal)).isEqualTo(.5);
  }

  @Test
  void whatIsNotDeterminedIsNoNumber() {
    List<Judged> none = List.of(text(0, .5), text(0, .1));
    assertThat(Detection.area(none)).isNaN();
    assertThat(Detection.averagePrecision(none)).isNaN();
    assertThat(Detection.recall(0).of(none)).isNaN();
    assertThat(Detection.f1(0).of(none)).isNaN();
    assertThat(Detection.precision(9).of(FIVE)).isNaN();
    assertThat(Detection.f1(9).of(FIVE)).isZero();
    assertThat(Detection.bestCut(none)).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void noCutIsBetterThanTheBest() {
    Random random = new Random(3);
    for (int trial = 0; trial < 50; trial++) {
      List<Judged> texts = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        texts.add(text(i < 3 || random.nextInt(4) == 0 ? 1 : 0, random.nextInt(12)));
      }
      double best = Detection.f1(Detection.bestCut(texts)).of(texts);
      for (Judged text : texts) {
        assertThat(Detection.f1(text.score()).of(texts)).isLessThanOrEqualTo(best + 1e-12);
      }
    }
  }
}
