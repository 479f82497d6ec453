package dev.parallax.learn.targeted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.model.tone.Polarity;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgementTest {

  @Test
  void whatIsMostLikelyIsSaid() {
    TargetedSentence sentence = new TargetedSentence("a", "Ana", 0, 3, 0);

    assertThat(Judgement.of(sentence, new Polarity(.2, .5, .3)).said()).isZero();
    assertThat(Judgement.of(sentence, new Polarity(.5, .1, .4)).said()).isEqualTo(-1);
    assertThat(Judgement.of(sentence, new Polarity(.1, .2, .7)).said()).isEqualTo(1);
    assertThat(Judgement.of(sentence, new Polarity(.4, .4, .2)).said()).isEqualTo(-1);
  }

  @Test
  void bandsCompareSurenessWithSuccess() {
    List<ProbabilityBand> bands =
        ProbabilityBand.of(
            List.of(
                new Judgement("a", 1, 1, new Polarity(.1, .2, .7)),
                new Judgement("a", 0, 1, new Polarity(.1, .16, .74)),
                new Judgement("a", 1, 1, new Polarity(0, 0, 1))));

    assertThat(bands).hasSize(2);
    assertThat(bands.get(0).expected()).isCloseTo(.72, within(1e-12));
    assertThat(bands.get(0).right()).isEqualTo(.5);
    assertThat(bands.get(1).low()).isEqualTo(.9);
    assertThat(ProbabilityBand.expectedError(bands)).isCloseTo(2 * .22 / 3, within(1e-12));
  }

  @Test
  void figuresAreThoseWorkedByHand() {
    InstrumentFigures figures =
        InstrumentFigures.of(
            "x",
            List.of(
                said("a", -1, -1),
                said("a", -1, -1),
                said("b", -1, 0),
                said("b", 0, 0),
                said("c", 0, 1),
                said("c", 1, 1)));

    // F1: negative 2·2/(3+2) = .8, neutral 2/(2+2) = .5, positive 2/(1+2) = 2/3.
    assertThat(figures.table().macroF1()).isCloseTo((.8 + .5 + 2 / 3.0) / 3, within(1e-12));
    assertThat(figures.table().weightedF1())
        .isCloseTo((3 * .8 + 2 * .5 + 2 / 3.0) / 6, within(1e-12));
    assertThat(figures.bands()).isEmpty();
  }

  private static Judgement said(String article, int truth, int said) {
    return new Judgement(article, truth, said, null);
  }
}
