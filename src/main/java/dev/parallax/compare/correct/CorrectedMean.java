package dev.parallax.compare.correct;

import java.util.List;

/**
 * The mean of a cohort's units that people would find who labelled every sentence: the mean that
 * the instrument finds, put into the regression of labels on the instrument over the labelled
 * sentences, weighted by the inverse of their probabilities (the regression estimator of survey
 * sampling: Särndal, Swensson and Wretman 1992; prediction-powered inference with the weight of the
 * prediction tuned: Angelopoulos, Duchi and Zrnic 2023; design-based supervised learning: Egami et
 * al. 2023). It is right in large samples whatever the instrument's errors are.
 *
 * @param value the corrected mean
 * @param squaredError of it, by leaving out one unit at a time with all its documents and labels
 *     (jackknife: Efron 1982)
 * @param labelledUnits units that have a label
 */
record CorrectedMean(double value, double squaredError, int labelledUnits) {

  /**
   * The mean of a cohort.
   *
   * @param units all of the cohort, at least one of which has a label
   */
  static CorrectedMean of(List<LabelledUnit> units) {
    LabelSums sums = units.stream().map(LabelledUnit::sums).reduce(LabelSums.NONE, LabelSums::plus);
    double rates = units.stream().mapToDouble(LabelledUnit::rate).sum();
    int labelled = (int) units.stream().filter(unit -> unit.labelled() > 0).count();
    int size = units.size();
    double value = sums.at(rates / size);
    if (labelled < 2) {
      return new CorrectedMean(value, Double.NaN, labelled);
    }
    double[] without =
        units.stream()
            .mapToDouble(unit -> sums.minus(unit.sums()).at((rates - unit.rate()) / (size - 1)))
            .toArray();
    double mean = 0;
    for (double one : without) {
      mean += one / size;
    }
    double squares = 0;
    for (double one : without) {
      squares += (one - mean) * (one - mean);
    }
    return new CorrectedMean(value, squares * (size - 1) / size, labelled);
  }

  double degreesOfFreedom() {
    return labelledUnits - 1.0;
  }
}
