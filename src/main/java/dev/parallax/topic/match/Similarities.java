package dev.parallax.topic.match;

import dev.parallax.topic.lda.TopicModel;

/** How alike the topics of two models are that share a vocabulary. */
public final class Similarities {

  private Similarities() {}

  /**
   * Cosine of the distributions over terms, in [0, 1].
   *
   * @return a row a topic of the first model, a column a topic of the second
   */
  public static double[][] of(TopicModel a, TopicModel b) {
    double[][] similarities = new double[a.topics()][b.topics()];
    for (int i = 0; i < a.topics(); i++) {
      for (int j = 0; j < b.topics(); j++) {
        similarities[i][j] = cosine(a, i, b, j);
      }
    }
    return similarities;
  }

  private static double cosine(TopicModel a, int i, TopicModel b, int j) {
    double product = 0;
    double squareA = 0;
    double squareB = 0;
    for (int term = 0; term < a.terms(); term++) {
      double x = a.frequency(i, term);
      double y = b.frequency(j, term);
      product += x * y;
      squareA += x * x;
      squareB += y * y;
    }
    return product == 0 ? 0 : product / Math.sqrt(squareA * squareB);
  }
}
