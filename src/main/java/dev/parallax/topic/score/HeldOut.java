package dev.parallax.topic.score;

import dev.parallax.topic.lda.FoldIn;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How well a model foretells texts that it has not read, by document completion (Wallach, Murray,
 * Salakhutdinov &amp; Mimno 2009): half of a unit's tokens tell its topics, the other half is
 * foretold.
 */
final class HeldOut {

  private HeldOut() {}

  /**
   * Log-likelihood a token.
   *
   * @param units that the model has not read
   * @return NaN where no unit has two tokens
   */
  static double logLikelihood(FoldIn model, List<int[]> units) {
    double sum = 0;
    int tokens = 0;
    for (int[] unit : units) {
      double[] weights = model.weights(half(unit, 0));
      for (int term : unit.length < 2 ? new int[0] : half(unit, 1)) {
        sum += Math.log(model.probability(term, weights));
        tokens++;
      }
    }
    return sum / tokens;
  }

  private static int[] half(int[] unit, int first) {
    return IntStream.range(0, unit.length).filter(i -> i % 2 == first).map(i -> unit[i]).toArray();
  }
}
