package dev.parallax.compare.calibrate;

import dev.parallax.model.comparison.Estimate;
import dev.parallax.model.comparison.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The share that splits give together, with a percentile interval from resampling splits: measures
 * within a split depend on one another, splits hardly do.
 */
final class SplitBootstrap {

  private static final int RESAMPLES = 1_000;
  private static final double TAIL = 0.025;

  private static final long SEED = 1;

  private SplitBootstrap() {}

  /**
   * The share and its 95 % interval; null where there is nothing to take a share of.
   *
   * @param splits one share a split
   */
  static @Nullable Estimate estimate(List<Share> splits) {
    int[] parts = splits.stream().mapToInt(Share::part).toArray();
    int[] wholes = splits.stream().mapToInt(Share::whole).toArray();
    long whole = Arrays.stream(wholes).asLongStream().sum();
    if (whole == 0) {
      return null;
    }
    double share = Arrays.stream(parts).asLongStream().sum() / (double) whole;
    return new Estimate(share, interval(parts, wholes));
  }

  private static Interval interval(int[] parts, int[] wholes) {
    SplittableRandom random = new SplittableRandom(SEED);
    double[] shares =
        random
            .splits(RESAMPLES)
            .mapToDouble(stream -> resample(parts, wholes, stream))
            .filter(share -> !Double.isNaN(share))
            .sorted()
            .toArray();
    int last = shares.length - 1;
    return new Interval(
        shares[(int) Math.floor(TAIL * last)], shares[(int) Math.ceil((1 - TAIL) * last)]);
  }

  /** NaN where no split with a test was drawn. */
  private static double resample(int[] parts, int[] wholes, RandomGenerator random) {
    long part = 0;
    long whole = 0;
    for (int i = 0; i < parts.length; i++) {
      int split = random.nextInt(parts.length);
      part += parts[split];
      whole += wholes[split];
    }
    return part / (double) whole;
  }
}
