package dev.parallax.learn.targeted;

import dev.parallax.model.tone.Polarity;
import dev.parallax.tone.targeted.ToneError;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Learns from answers out of fold how far tones lie from what people say. */
final class ErrorFit {

  private ErrorFit() {}

  /**
   * @param sentences with what people say
   * @param polarities out of fold, calibrated, in the same order
   */
  static ToneError fit(List<TargetedSentence> sentences, List<Polarity> polarities) {
    double squares = 0;
    double expected = 0;
    Map<String, Article> articles = new TreeMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      TargetedSentence sentence = sentences.get(i);
      double error = sentence.polarity() - polarities.get(i).tone();
      squares += error * error;
      expected += polarities.get(i).variance();
      articles
          .computeIfAbsent(sentence.article(), article -> new Article())
          .add(sentence.text(), error);
    }
    return new ToneError(expected == 0 ? 1 : squares / expected, shared(articles));
  }

  /** Mean product of two errors of one article, from different sentences. */
  private static double shared(Map<String, Article> articles) {
    double products = 0;
    double pairs = 0;
    for (Article article : articles.values()) {
      products += article.products();
      pairs += article.pairs();
    }
    return pairs == 0 ? 0 : Math.max(0, products / pairs);
  }

  /** Errors of one article, by sentence. */
  private static final class Article {

    private final Map<String, double[]> sentences = new TreeMap<>();

    void add(String text, double error) {
      double[] sums = sentences.computeIfAbsent(text, key -> new double[2]);
      sums[0] += error;
      sums[1]++;
    }

    double products() {
      return pairSum(0);
    }

    double pairs() {
      return pairSum(1);
    }

    /** Sum of products over pairs of different sentences: half of (Σx)² - Σx². */
    private double pairSum(int which) {
      double sum = 0;
      double squares = 0;
      for (double[] sums : sentences.values()) {
        sum += sums[which];
        squares += sums[which] * sums[which];
      }
      return (sum * sum - squares) / 2;
    }
  }
}
