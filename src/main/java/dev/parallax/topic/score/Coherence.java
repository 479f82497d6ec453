package dev.parallax.topic.score;

/** How well a topic's top terms go together in the texts: a mean over their pairs. */
final class Coherence {

  /** A measure of two terms; the first one ranks higher. */
  private interface OfPair {
    double of(int first, int second);
  }

  private final Windows windows;

  /** Measures on these windows. */
  Coherence(Windows windows) {
    this.windows = windows;
  }

  /**
   * Normalised pointwise mutual information (Bouma 2009; Lau, Newman &amp; Baldwin 2014), in [-1,
   * 1]; pairs that never stand together are at -1, those that stand together everywhere at 0. NaN
   * for fewer than two terms.
   */
  double npmi(int[] terms) {
    return mean(terms, this::npmi);
  }

  private double npmi(int first, int second) {
    double both = share(windows.count(first, second));
    if (both == 0) {
      return -1;
    }
    double apart = share(windows.count(first)) * share(windows.count(second));
    return both == 1 ? 0 : Math.log(both / apart) / -Math.log(both);
  }

  private double share(int count) {
    return (double) count / windows.count();
  }

  /**
   * UMass coherence (Mimno, Wallach, Talley, Leenders &amp; McCallum 2011), a mean where they sum:
   * {@code log((D(i, j) + 1) / D(i))}, i ranking above j. NaN for fewer than two terms.
   */
  double umass(int[] terms) {
    return mean(
        terms,
        (first, second) ->
            Math.log((windows.count(first, second) + 1.0) / Math.max(1, windows.count(first))));
  }

  private static double mean(int[] terms, OfPair measure) {
    double sum = 0;
    int pairs = 0;
    for (int second = 1; second < terms.length; second++) {
      for (int first = 0; first < second; first++) {
        sum += measure.of(terms[first], terms[second]);
        pairs++;
      }
    }
    return sum / pairs;
  }
}
