package dev.parallax.tone.fitted;

import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.Sentiment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** CoreNLP's five probabilities; the mean of them where a text is several sentences. */
final class SentimentFeatures {

  static final List<String> NAMES =
      List.of(
          "very_negative",
          "negative",
          "neutral",
          "positive",
          "very_positive",
          "expected_sentiment");

  private SentimentFeatures() {}

  /** One number a name, in order; all NaN, that is unknown, where no sentence was parsed. */
  static double[] of(List<Sentence> sentences) {
    List<double[]> rows = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (sentence.sentiment() != null) {
        rows.add(row(Objects.requireNonNull(sentence.sentiment())));
      }
    }
    double[] mean = new double[NAMES.size()];
    Arrays.setAll(mean, i -> rows.stream().mapToDouble(row -> row[i]).average().orElse(Double.NaN));
    return mean;
  }

  private static double[] row(Sentiment p) {
    double expected = p.veryPositive() - p.veryNegative() + (p.positive() - p.negative()) / 2;
    return new double[] {
      p.veryNegative(), p.negative(), p.neutral(), p.positive(), p.veryPositive(), expected
    };
  }
}
