package dev.parallax.entity.tally;

import org.jspecify.annotations.Nullable;

/** How much more often than by chance two entities stand in one sentence. */
final class Association {

  private Association() {}

  /**
   * Normalised pointwise mutual information (Bouma 2009), in (-1, 1]: 0 where the two are
   * independent, 1 where neither is named without the other.
   *
   * @param both sentences that name both, positive
   * @param a sentences that name the one
   * @param b sentences that name the other
   * @param all sentences
   * @return null where every sentence names both, for then nothing can be told
   */
  static @Nullable Double npmi(int both, int a, int b, int all) {
    if (both == all) {
      return null;
    }
    double joint = (double) both / all;
    double pmi = Math.log((double) both * all / ((double) a * b));
    return pmi / -Math.log(joint);
  }
}
