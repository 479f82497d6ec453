package dev.parallax.learn.targeted;

import dev.parallax.model.Hashes;

/**
 * A sentence whose tone toward one target people have judged.
 *
 * @param article the sentence comes from; folds and resampling keep it together
 * @param text of the sentence
 * @param from where the target's mention begins, in code points
 * @param to where it ends, exclusive
 * @param polarity -1, 0 or 1
 */
public record TargetedSentence(String article, String text, int from, int to, int polarity) {

  /**
   * @throws IllegalArgumentException if the mention lies outside the text, or the polarity is none
   */
  public TargetedSentence {
    if (from < 0 || to <= from || to > text.codePointCount(0, text.length())) {
      throw new IllegalArgumentException("No mention at " + from + " to " + to);
    }
    if (Math.abs(polarity) > 1) {
      throw new IllegalArgumentException("No polarity: " + polarity);
    }
  }

  /** Known by this, so that no text has to be kept. */
  public String hash() {
    return Hashes.sha256(from + " " + to + " " + text);
  }

  /** The sentence before the mention. */
  String before() {
    return text.substring(0, text.offsetByCodePoints(0, from));
  }

  /** The sentence up to the mention's end. */
  String through() {
    return text.substring(0, text.offsetByCodePoints(0, to));
  }
}
