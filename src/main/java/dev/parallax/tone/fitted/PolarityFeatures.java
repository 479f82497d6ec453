package dev.parallax.tone.fitted;

import dev.parallax.model.tone.Polarity;
import java.util.List;

/**
 * What the instrument toward targets says of the sentence as a whole, as if all of it were a
 * mention: it has learnt from other sentences than the ratings here (news on politics).
 */
final class PolarityFeatures {

  static final List<String> NAMES = List.of("target_negative", "target_positive", "target_tone");

  private PolarityFeatures() {}

  /** One number a name, in order. */
  static double[] of(Polarity polarity) {
    return new double[] {polarity.negative(), polarity.positive(), polarity.tone()};
  }
}
