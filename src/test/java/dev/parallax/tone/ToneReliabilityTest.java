package dev.parallax.tone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.comparison.Reliability;
import dev.parallax.model.measure.LabelledAs;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.text.Voice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is known of shares over a cut, and which of a rating's answers speak of a measure. */
class ToneReliabilityTest {

  private final ToneReliability reliability = ToneReliability.load();

  private static Measure tone(String key) {
    return new Measure("tone", key, Voice.ALL);
  }

  /** The card's confusion table: rows are people's classes, columns the instrument's. */
  @Test
  void figuresAreThoseOfTheModelCard() throws Exception {
    String card = Files.readString(Path.of("docs/models/tone-fitted.md"));
    assertThat(card)
        .contains("| negative | 755 | 313 | 9 |")
        .contains("| neutral | 207 | 1018 | 113 |")
        .contains("| positive | 18 | 317 | 400 |");
    Reliability negative = Objects.requireNonNull(reliability.of(tone("fitted_negative")));
    assertThat(negative.found()).isEqualTo(755 + 207 + 18);
    assertThat(negative.precision()).isEqualTo(755 / 980.0);
    Reliability positive = Objects.requireNonNull(reliability.of(tone("fitted_positive")));
    assertThat(positive.found()).isEqualTo(9 + 113 + 400);
    assertThat(positive.precision()).isEqualTo(400 / 522.0);
    assertThat(positive.doubtful()).isFalse();
  }

  @Test
  void ofOtherMeasuresNothingIsKnown() {
    assertThat(reliability.of(tone("fitted_mean"))).isNull();
    assertThat(reliability.of(tone("lexicon_positive"))).isNull();
    assertThat(reliability.of(new Measure("frame", "fitted_positive", Voice.ALL))).isNull();
  }

  @Test
  void ratingsSpeakOfMeansAndSharesOfEachInstrument() {
    assertThat(ToneFamilies.labelled(tone("corenlp_mean")))
        .isEqualTo(new LabelledAs("mean", false));
    assertThat(ToneFamilies.labelled(tone("lexicon_negative")))
        .isEqualTo(new LabelledAs("negative", true));
    assertThat(ToneFamilies.labelled(tone("fitted_spread"))).isNull();
    assertThat(ToneFamilies.labelled(tone("fitted_part_1"))).isNull();
    assertThat(ToneFamilies.labelled(tone("hedged"))).isNull();
    assertThat(ToneFamilies.labelled(new Measure("style", "fitted_mean", Voice.ALL))).isNull();
  }
}
