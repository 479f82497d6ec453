package dev.parallax.learn.targeted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.model.tone.Polarity;
import dev.parallax.tone.targeted.ToneError;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorFitTest {

  /** Tone 0, variance .5. */
  private static final Polarity EVEN = new Polarity(.25, .5, .25);

  @Test
  void errorIsComparedWithWhatWasExpected() {
    ToneError error =
        ErrorFit.fit(List.of(judged("a", "One.", 1), judged("b", "Two.", 0)), List.of(EVEN, EVEN));

    // Squared errors 1 and 0 over .5 and .5.
    assertThat(error).isEqualTo(new ToneError(1, 0));
    // 1 and 1 over .5 and .5.
    assertThat(
            ErrorFit.fit(
                    List.of(judged("a", "One.", 1), judged("b", "Two.", -1)), List.of(EVEN, EVEN))
                .scale())
        .isCloseTo(2, within(1e-12));
  }

  @Test
  void pairsOfSentencesOfAnArticleTellWhatErrorsShare() {
    ToneError error =
        ErrorFit.fit(
            List.of(
                judged("a", "One.", 1),
                judged("a", "Two.", 1),
                judged("a", "Three.", 0),
                judged("b", "Four.", -1),
                judged("b", "Five.", -1)),
            List.of(EVEN, EVEN, EVEN, EVEN, EVEN));

    // Pairs of a: 1, 0, 0; of b: 1.
    assertThat(error.shared()).isCloseTo(.5, within(1e-12));
  }

  @Test
  void targetsOfOneSentenceAreNoPair() {
    ToneError error =
        ErrorFit.fit(List.of(judged("a", "One.", 1), judged("a", "One.", 1)), List.of(EVEN, EVEN));

    assertThat(error.shared()).isZero();
  }

  @Test
  void errorsThatOpposeEachOtherShareNothing() {
    ToneError error =
        ErrorFit.fit(List.of(judged("a", "One.", 1), judged("a", "Two.", -1)), List.of(EVEN, EVEN));

    assertThat(error.shared()).isZero();
  }

  private static TargetedSentence judged(String article, String text, int polarity) {
    return new TargetedSentence(article, text, 0, 1, polarity);
  }
}
