package dev.parallax.tone.fitted;

import dev.parallax.tone.vader.Vader;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What VADER's words say of a sentence, as several numbers instead of one. */
final class LexiconFeatures {

  static final List<String> NAMES =
      List.of(
          "compound",
          "positive_sum",
          "negative_sum",
          "positive_rate",
          "negative_rate",
          "highest",
          "lowest");

  private LexiconFeatures() {}

  /** One number a name, in order. */
  static double[] of(Vader vader, String text) {
    double[] valences = vader.valences(text);
    double words = Math.max(1, valences.length);
    return new double[] {
      Objects.requireNonNullElse(vader.compound(text), 0.0),
      Arrays.stream(valences).filter(v -> v > 0).sum(),
      Arrays.stream(valences).filter(v -> v < 0).sum(),
      Arrays.stream(valences).filter(v -> v > 0).count() / words,
      Arrays.stream(valences).filter(v -> v < 0).count() / words,
      Arrays.stream(valences).reduce(0, Math::max),
      Arrays.stream(valences).reduce(0, Math::min)
    };
  }
}
