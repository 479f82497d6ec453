package dev.parallax.topic.lda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Topics of all tokens, drawn again and again, each given those of all others: collapsed Gibbs
 * sampling (T. Griffiths and M. Steyvers, "Finding scientific topics", PNAS 101, 2004). Equal units
 * in equal order with an equal seed give equal topics.
 */
final class GibbsChain {

  private final int topics;
  private final int terms;
  private final SplittableRandom random;

  // All units one after the other: a sweep reads memory in its order, and no object a token.
  private final int[] starts;
  private final int[] termOf;
  private final int[] topicOf;

  /** Tokens of a term in a topic, at {@code term * topics + topic}; those that are held count. */
  private final int[] counts;

  private final int[] totals;

  private final List<Anchor> held = new ArrayList<>();

  // Of the unit at hand, one a topic; kept, so that a unit costs no objects.
  private final int[] ofUnit;
  private final double[] wanted;
  private final double[] sums;

  /**
   * Begins with topics at random.
   *
   * @param units numbers of terms
   * @param terms size of the vocabulary
   */
  GibbsChain(List<int[]> units, int terms, int topics, long seed) {
    this.topics = topics;
    this.terms = terms;
    this.random = new SplittableRandom(seed);
    this.starts = new int[units.size() + 1];
    for (int unit = 0; unit < units.size(); unit++) {
      starts[unit + 1] = starts[unit] + units.get(unit).length;
    }
    this.termOf = new int[starts[units.size()]];
    for (int unit = 0; unit < units.size(); unit++) {
      System.arraycopy(units.get(unit), 0, termOf, starts[unit], units.get(unit).length);
    }
    this.topicOf = random.ints(termOf.length, 0, topics).toArray();
    this.counts = new int[Math.multiplyExact(terms, topics)];
    this.totals = new int[topics];
    this.ofUnit = new int[topics];
    this.wanted = new double[topics];
    this.sums = new double[topics];
    for (int token = 0; token < termOf.length; token++) {
      count(token, 1);
    }
  }

  private void count(int token, int by) {
    counts[termOf[token] * topics + topicOf[token]] += by;
    totals[topicOf[token]] += by;
  }

  /** Adds a unit beside those that are drawn, whose tokens stay in their topic. */
  void hold(Anchor anchor) {
    held.add(anchor);
    for (int term : anchor.tokens()) {
      counts[term * topics + anchor.topic()]++;
      totals[anchor.topic()]++;
    }
  }

  /** How many units there are. */
  int units() {
    return starts.length - 1;
  }

  /** The terms of a unit. */
  int[] termsOf(int unit) {
    return Arrays.copyOfRange(termOf, starts[unit], starts[unit + 1]);
  }

  /** The topics of a unit's tokens. */
  int[] topicsOf(int unit) {
    return Arrays.copyOfRange(topicOf, starts[unit], starts[unit + 1]);
  }

  /** Puts a unit's tokens into topics. */
  void put(int unit, int[] into) {
    for (int token = starts[unit]; token < starts[unit + 1]; token++) {
      count(token, -1);
      topicOf[token] = into[token - starts[unit]];
      count(token, 1);
    }
  }

  /** Draws the topic of every token once. */
  void sweep(Priors priors) {
    for (int unit = 0; unit < units(); unit++) {
      countUnit(unit);
      draw(starts[unit], starts[unit + 1], priors.alpha(), priors.beta());
    }
  }

  private void countUnit(int unit) {
    Arrays.fill(ofUnit, 0);
    for (int token = starts[unit]; token < starts[unit + 1]; token++) {
      ofUnit[topicOf[token]]++;
    }
  }

  /** Draws the topics of one unit's tokens. */
  private void draw(int from, int to, double[] alpha, double beta) {
    double betaSum = beta * terms;
    // How much a topic is wanted whatever the term: only the two that a token leaves and comes to
    // change, so that a token costs one multiplication a topic.
    for (int topic = 0; topic < topics; topic++) {
      wanted[topic] = (ofUnit[topic] + alpha[topic]) / (totals[topic] + betaSum);
    }
    for (int token = from; token < to; token++) {
      int row = termOf[token] * topics;
      int old = topicOf[token];
      counts[row + old]--;
      wanted[old] = (--ofUnit[old] + alpha[old]) / (--totals[old] + betaSum);
      double sum = 0;
      for (int topic = 0; topic < topics; topic++) {
        sum += wanted[topic] * (counts[row + topic] + beta);
        sums[topic] = sum;
      }
      int drawn = firstAbove(sums, random.nextDouble() * sum);
      topicOf[token] = drawn;
      counts[row + drawn]++;
      wanted[drawn] = (++ofUnit[drawn] + alpha[drawn]) / (++totals[drawn] + betaSum);
    }
  }

  private static int firstAbove(double[] sums, double at) {
    int place = 0;
    // A product with a number below 1 may be rounded up to the sum itself.
    while (place < sums.length - 1 && sums[place] <= at) {
      place++;
    }
    return place;
  }

  /** Adds the tokens of each topic and term, without those that are held. */
  void addTo(int[][] tokens) {
    for (int token = 0; token < termOf.length; token++) {
      tokens[topicOf[token]][termOf[token]]++;
    }
  }

  /** For each topic, how many units, those that are held among them, have so many tokens of it. */
  int[][] unitsByTokens() {
    int[][] histogram = new int[topics][longest() + 1];
    for (int unit = 0; unit < units(); unit++) {
      countUnit(unit);
      for (int topic = 0; topic < topics; topic++) {
        histogram[topic][ofUnit[topic]]++;
      }
    }
    for (Anchor anchor : held) {
      for (int topic = 0; topic < topics; topic++) {
        histogram[topic][topic == anchor.topic() ? anchor.tokens().length : 0]++;
      }
    }
    return histogram;
  }

  /** How many units, those that are held among them, are so long. */
  int[] unitsByLength() {
    int[] histogram = new int[longest() + 1];
    for (int unit = 0; unit < units(); unit++) {
      histogram[starts[unit + 1] - starts[unit]]++;
    }
    held.forEach(anchor -> histogram[anchor.tokens().length]++);
    return histogram;
  }

  private int longest() {
    int longest = held.stream().mapToInt(anchor -> anchor.tokens().length).max().orElse(0);
    for (int unit = 0; unit < units(); unit++) {
      longest = Math.max(longest, starts[unit + 1] - starts[unit]);
    }
    return longest;
  }

  /** How many pairs of a term and a topic have so many tokens. */
  int[] pairsByTokens() {
    return histogram(counts);
  }

  /** How many topics have so many tokens. */
  int[] topicsByTokens() {
    return histogram(totals);
  }

  private static int[] histogram(int[] values) {
    int[] histogram = new int[Arrays.stream(values).max().orElse(0) + 1];
    for (int value : values) {
      histogram[value]++;
    }
    return histogram;
  }

  /** How many terms there are. */
  int terms() {
    return terms;
  }
}
