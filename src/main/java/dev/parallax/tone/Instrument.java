package dev.parallax.tone;

import dev.parallax.model.SentenceTone;
import org.jspecify.annotations.Nullable;

/** What tells the tone of a sentence; two of them, side by side. */
enum Instrument {
  /**
   * CoreNLP's sentiment. Clear is what lies nearer to its class "positive" (0.5) or "negative" than
   * to "neutral" (0).
   */
  CORENLP("corenlp", 0.25),
  /** VADER, with the thresholds that its authors publish. */
  LEXICON("lexicon", 0.05);

  private final String label;
  private final double threshold;

  Instrument(String label, double threshold) {
    this.label = label;
    this.threshold = threshold;
  }

  /** As it stands in keys and tables. */
  String label() {
    return label;
  }

  /** The sentence's score in [-1, 1], or null where the instrument has none. */
  @Nullable Double score(SentenceTone tone) {
    return switch (this) {
      case CORENLP -> tone.corenlp();
      case LEXICON -> tone.lexicon();
    };
  }

  boolean isPositive(double value) {
    return value >= threshold;
  }

  boolean isNegative(double value) {
    return value <= -threshold;
  }
}
