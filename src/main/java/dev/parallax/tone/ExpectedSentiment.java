package dev.parallax.tone;

import dev.parallax.model.annotation.Sentiment;
import org.jspecify.annotations.Nullable;

/**
 * CoreNLP's five probabilities as one number.
 *
 * <p>Its classes are fifths of the scale that people rated on (R. Socher et al., "Recursive Deep
 * Models for Semantic Compositionality Over a Sentiment Treebank", EMNLP 2013), so their middles
 * stand equally far apart: here at -1, -0.5, 0, 0.5 and 1.
 */
public final class ExpectedSentiment {

  private static final double WEIGHT_OF_MODERATE = 0.5;

  private ExpectedSentiment() {}

  /** The expected value in [-1, 1], or null where there is no sentiment. */
  public static @Nullable Double of(@Nullable Sentiment sentiment) {
    if (sentiment == null) {
      return null;
    }
    double extreme = sentiment.veryPositive() - sentiment.veryNegative();
    double moderate = sentiment.positive() - sentiment.negative();
    return Math.max(-1, Math.min(1, extreme + WEIGHT_OF_MODERATE * moderate));
  }
}
