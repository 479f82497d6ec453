package dev.parallax.tone;

import dev.parallax.model.tone.SentenceTone;
import org.jspecify.annotations.Nullable;

/** What tells the tone of a sentence; three of them, side by side, the default first. */
public enum Instrument {
  /**
   * Regression fitted to people's ratings. Clear is what people rate half a point or more from 0 on
   * their scale from -4 to 4.
   */
  FITTED("fitted", "fitted model", 0.125),
  /**
   * CoreNLP's sentiment. Clear is what lies nearer to its class "positive" (0.5) or "negative" than
   * to "neutral" (0).
   */
  CORENLP("corenlp", "CoreNLP", 0.25),
  /** VADER, with the thresholds that its authors publish. */
  LEXICON("lexicon", "VADER lexicon", 0.05);

  private final String label;
  private final String title;
  private final double threshold;

  Instrument(String label, String title, double threshold) {
    this.label = label;
    this.title = title;
    this.threshold = threshold;
  }

  /** As it stands in keys and tables. */
  public String label() {
    return label;
  }

  /** For people. */
  String title() {
    return title;
  }

  /** The sentence's score in [-1, 1], or null where the instrument has none. */
  @Nullable Double score(SentenceTone tone) {
    return switch (this) {
      case FITTED -> tone.fitted();
      case CORENLP -> tone.corenlp();
      case LEXICON -> tone.lexicon();
    };
  }

  /** From which score on a sentence is positive; from its opposite down it is negative. */
  public double threshold() {
    return threshold;
  }

  boolean isPositive(double value) {
    return value >= threshold;
  }

  boolean isNegative(double value) {
    return value <= -threshold;
  }
}
