package dev.parallax.topic.lda;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Topics as distributions over the terms of a vocabulary, from counts of several samples of a Gibbs
 * sampler.
 */
public final class TopicModel {

  private static final double LEAST_SHARE = 0.001;

  private final int samples;
  private final int[][] counts;
  private final long[] totals;
  private final double[] alpha;
  private final double beta;
  private final int[] slots;

  /**
   * @param samples that the counts are sums of
   * @param counts topic and term to the tokens assigned, over all samples
   * @param alpha prior of a topic in a unit, in tokens
   * @param beta prior of a term in a topic, in tokens
   */
  public TopicModel(int samples, int[][] counts, double[] alpha, double beta) {
    this(samples, counts, alpha, beta, IntStream.range(0, counts.length).toArray());
  }

  private TopicModel(int samples, int[][] counts, double[] alpha, double beta, int[] slots) {
    this.slots = slots;
    this.samples = samples;
    this.counts = counts;
    this.totals = Arrays.stream(counts).mapToLong(TopicModel::sum).toArray();
    this.alpha = alpha;
    this.beta = beta;
  }

  private static long sum(int[] row) {
    long sum = 0;
    for (int count : row) {
      sum += count;
    }
    return sum;
  }

  /** How many topics there are. */
  public int topics() {
    return counts.length;
  }

  /** The number that a topic had in the model it was selected from: where it was sampled. */
  public int slot(int topic) {
    return slots[topic];
  }

  /** How many terms the vocabulary has. */
  public int terms() {
    return counts.length == 0 ? 0 : counts[0].length;
  }

  /** Samples that the counts are sums of. */
  public int samples() {
    return samples;
  }

  /** Tokens of a term in a topic, over all samples. */
  public int count(int topic, int term) {
    return counts[topic][term];
  }

  /** Tokens of a topic, a mean of the samples. */
  public double size(int topic) {
    return (double) totals[topic] / samples;
  }

  /** Prior of a topic in a unit. */
  public double alpha(int topic) {
    return alpha[topic];
  }

  /** Prior of a term in a topic. */
  public double beta() {
    return beta;
  }

  /** Probability of a term in a topic, in (0, 1). */
  public double probability(int topic, int term) {
    return (counts[topic][term] + samples * beta)
        / (totals[topic] + samples * beta * counts[topic].length);
  }

  /** The same without the prior, so that terms which no sample has assigned are at 0. */
  public double frequency(int topic, int term) {
    return totals[topic] == 0 ? 0 : (double) counts[topic][term] / totals[topic];
  }

  /**
   * The topics that have something to say: at least two terms and a thousandth of the tokens. What
   * the others had goes to these when texts are read.
   */
  public TopicModel withoutEmpty() {
    double least = LEAST_SHARE * Arrays.stream(totals).sum() / samples;
    return select(
        IntStream.range(0, topics())
            .filter(topic -> size(topic) >= least)
            .filter(topic -> Arrays.stream(counts[topic]).filter(count -> count > 0).count() > 1)
            .toArray());
  }

  /** The topics with these numbers, in this order, and no others. */
  public TopicModel select(int[] topics) {
    return new TopicModel(
        samples,
        Arrays.stream(topics).mapToObj(topic -> counts[topic]).toArray(int[][]::new),
        Arrays.stream(topics).mapToDouble(topic -> alpha[topic]).toArray(),
        beta,
        Arrays.stream(topics).map(topic -> slots[topic]).toArray());
  }

  /**
   * Topics put together, whose tokens are those of their parts.
   *
   * @param groups numbers of the parts of each; a group without a part is a topic without a token
   */
  public TopicModel merged(List<List<Integer>> groups) {
    int[][] sums = new int[groups.size()][terms()];
    double[] priors = new double[groups.size()];
    for (int group = 0; group < sums.length; group++) {
      for (int part : groups.get(group)) {
        priors[group] += alpha[part];
        for (int term = 0; term < terms(); term++) {
          sums[group][term] += counts[part][term];
        }
      }
    }
    return new TopicModel(samples, sums, priors, beta);
  }

  /**
   * The same topics in another vocabulary.
   *
   * @param numbers for each term of this vocabulary its number in the other one, or -1
   * @param size of the other vocabulary
   */
  public TopicModel translate(int[] numbers, int size) {
    int[][] translated = new int[topics()][size];
    for (int topic = 0; topic < topics(); topic++) {
      for (int term = 0; term < numbers.length; term++) {
        if (numbers[term] >= 0) {
          translated[topic][numbers[term]] = counts[topic][term];
        }
      }
    }
    return new TopicModel(samples, translated, alpha, beta, slots);
  }
}
