package dev.parallax.compare.correct;

/**
 * Weighted sums over labelled sentences, from which a regression of labels on what the instrument
 * says of the same sentences follows.
 *
 * @param weight sum of the weights
 * @param scores of the instrument
 * @param labels of people
 * @param squares of the scores
 * @param products of scores and labels
 */
record LabelSums(double weight, double scores, double labels, double squares, double products) {

  static final LabelSums NONE = new LabelSums(0, 0, 0, 0, 0);

  /** Scores that vary by no more than this share of their squares do not vary. */
  private static final double ROUNDING = 1e-9;

  LabelSums with(double of, double score, double label) {
    return new LabelSums(
        weight + of,
        scores + of * score,
        labels + of * label,
        squares + of * score * score,
        products + of * score * label);
  }

  LabelSums plus(LabelSums other) {
    return new LabelSums(
        weight + other.weight,
        scores + other.scores,
        labels + other.labels,
        squares + other.squares,
        products + other.products);
  }

  LabelSums minus(LabelSums other) {
    return new LabelSums(
        weight - other.weight,
        scores - other.scores,
        labels - other.labels,
        squares - other.squares,
        products - other.products);
  }

  /** What a label may be expected to be, in the mean, where the instrument's mean is so. */
  double at(double score) {
    double meanScore = scores / weight;
    double meanLabel = labels / weight;
    double variance = squares / weight - meanScore * meanScore;
    if (variance <= ROUNDING * squares / weight) {
      return meanLabel;
    }
    double slope = (products / weight - meanScore * meanLabel) / variance;
    return meanLabel + slope * (score - meanScore);
  }
}
