package dev.parallax.annotate.recognise;

import java.util.Arrays;

/**
 * Adds up the weights of features, each feature once, however often it is found. Not for threads.
 */
final class FeatureSum {

  private final CrfModel model;
  private final double[] sum;
  private int[] found = new int[64];
  private int count;

  /**
   * @param model whose features these are
   * @param outcomes weights that each feature has
   */
  FeatureSum(CrfModel model, int outcomes) {
    this.model = model;
    this.sum = new double[outcomes];
  }

  /** Adds the feature of a hash, if the model has it. */
  void add(long hash) {
    int offset = model.features().number(hash);
    if (offset != NumberTable.NONE && isNew(offset)) {
      float[] weights = model.weights();
      for (int outcome = 0; outcome < sum.length; outcome++) {
        sum[outcome] += weights[offset + outcome];
      }
    }
  }

  /** A search through some forty numbers costs less than any set of them. */
  private boolean isNew(int offset) {
    for (int i = 0; i < count; i++) {
      if (found[i] == offset) {
        return false;
      }
    }
    if (count == found.length) {
      found = Arrays.copyOf(found, 2 * count);
    }
    found[count++] = offset;
    return true;
  }

  /** The sums; begins anew. */
  double[] take() {
    double[] taken = sum.clone();
    Arrays.fill(sum, 0);
    count = 0;
    return taken;
  }
}
