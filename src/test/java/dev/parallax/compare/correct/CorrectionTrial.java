package dev.parallax.compare.correct;

import dev.parallax.compare.estimate.Sample;
import dev.parallax.compare.estimate.Welch;
import dev.parallax.model.comparison.CorrectedDifference;
import dev.parallax.model.comparison.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Draws two cohorts of documents of which the truth is known, an instrument that errs more in one
 * of them, and a sample of labels, as {@code sample --cohort-balanced} draws it.
 *
 * @param labels in all
 * @param share of sentences that are in the frame, in cohort a
 * @param difference of cohort b's share from it
 * @param documents of each cohort
 * @param times how much likelier a sentence that the instrument finds is drawn than another
 */
record CorrectionTrial(int labels, double share, double difference, int documents, double times) {

  /** Documents differ in their shares: a beta distribution of so many pseudo-sentences. */
  private static final double ALIKE = 20;

  private static final int SHORTEST = 8;
  private static final int LONGEST = 60;

  /** How often a sentence in the frame is found, and one that is not, by cohort. */
  private static final double[] FOUND = {.6, .75};

  private static final double[] WRONG = {.02, .10};

  /** Whether intervals hold the truth. */
  record Outcome(
      @Nullable Boolean corrected, boolean plain, double width, double plainWidth, double error) {}

  Outcome draw(Random random) {
    Side a = side(random, 0, share);
    Side b = side(random, 1, share + difference);
    Interval plain = Welch.of(Sample.of(a.rates()), Sample.of(b.rates())).interval();
    boolean plainHolds = plain != null && holds(plain);
    double plainWidth = plain == null ? 0 : plain.high() - plain.low();
    if (Math.min(a.positives, b.positives) < LabelledUnits.FEWEST) {
      return new Outcome(null, plainHolds, 0, plainWidth, 0);
    }
    CorrectedDifference corrected = LabelCorrection.of(a.units, b.units);
    Interval interval = corrected.difference() == null ? null : corrected.difference().interval();
    return interval == null
        ? new Outcome(null, plainHolds, 0, plainWidth, 0)
        : new Outcome(
            holds(interval),
            plainHolds,
            interval.high() - interval.low(),
            plainWidth,
            corrected.difference().value() - difference);
  }

  private boolean holds(Interval interval) {
    return interval.low() <= difference && difference <= interval.high();
  }

  private Side side(Random random, int cohort, double mean) {
    int[][] truths = new int[documents][];
    int[][] scores = new int[documents][];
    for (int d = 0; d < documents; d++) {
      int length = SHORTEST + random.nextInt(LONGEST - SHORTEST + 1);
      double own = beta(random, mean * ALIKE, (1 - mean) * ALIKE);
      truths[d] = IntStream.range(0, length).map(i -> random.nextDouble() < own ? 1 : 0).toArray();
      scores[d] =
          IntStream.of(truths[d])
              .map(t -> random.nextDouble() < (t == 1 ? FOUND[cohort] : WRONG[cohort]) ? 1 : 0)
              .toArray();
    }
    double each = level(scores, labels / 2.0);
    double next = random.nextDouble();
    double passed = 0;
    List<LabelledUnit> units = new ArrayList<>();
    int positives = 0;
    for (int d = 0; d < documents; d++) {
      int length = truths[d].length;
      LabelSums sums = LabelSums.NONE;
      int labelled = 0;
      for (int sentence = 0; sentence < length; sentence++) {
        double probability = probability(each, scores[d][sentence], length);
        passed += probability;
        if (passed > next) {
          next++;
          labelled++;
          positives += truths[d][sentence];
          sums = sums.with(1 / (length * probability), scores[d][sentence], truths[d][sentence]);
        }
      }
      units.add(new LabelledUnit(IntStream.of(scores[d]).sum() / (double) length, sums, labelled));
    }
    return new Side(units, positives);
  }

  private double probability(double each, int score, int length) {
    return Math.min(1, each * (score == 1 ? times : 1) / length);
  }

  private record Side(List<LabelledUnit> units, int positives) {
    double[] rates() {
      return units.stream().mapToDouble(LabelledUnit::rate).toArray();
    }
  }

  /** By what weights are multiplied, for so many draws to be expected: found by halving. */
  private double level(int[][] scores, double total) {
    double low = 0;
    double high = LONGEST;
    for (int step = 0; step < 60; step++) {
      double middle = (low + high) / 2;
      double sum = 0;
      for (int[] document : scores) {
        for (int score : document) {
          sum += probability(middle, score, document.length);
        }
      }
      if (sum < total) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  private static double beta(Random random, double a, double b) {
    double x = gamma(random, a);
    return x / (x + gamma(random, b));
  }

  /** Marsaglia and Tsang (2000). */
  private static double gamma(Random random, double shape) {
    if (shape < 1) {
      return gamma(random, shape + 1) * Math.pow(random.nextDouble(), 1 / shape);
    }
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = random.nextGaussian();
      double v = Math.pow(1 + c * x, 3);
      if (v > 0 && Math.log(random.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) {
        return d * v;
      }
    }
  }

  /** What many draws come to. */
  record Summary(
      int given,
      double coverage,
      double plainCoverage,
      double width,
      double plainWidth,
      double error,
      double errorOfError) {}

  Summary many(int times, long seed) {
    Random random = new Random(seed);
    int given = 0;
    int held = 0;
    int plain = 0;
    double width = 0;
    double plainWidth = 0;
    double errors = 0;
    double squares = 0;
    for (int i = 0; i < times; i++) {
      Outcome outcome = draw(random);
      plain += outcome.plain() ? 1 : 0;
      plainWidth += outcome.plainWidth() / times;
      if (outcome.corrected() != null) {
        given++;
        held += outcome.corrected() ? 1 : 0;
        width += outcome.width();
        errors += outcome.error();
        squares += outcome.error() * outcome.error();
      }
    }
    return new Summary(
        given,
        held / (double) given,
        plain / (double) times,
        width / given,
        plainWidth,
        errors / given,
        Math.sqrt(squares / given / given));
  }
}
