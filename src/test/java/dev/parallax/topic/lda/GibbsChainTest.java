package dev.parallax.topic.lda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GibbsChainTest {

  private static final int TERMS = 3;
  private static final List<int[]> TINY = List.of(new int[] {0, 0, 1}, new int[] {1, 2});
  private static final Priors PRIORS = new Priors(new double[] {.7, .2}, .3);

  private static final List<int[]> UNITS = randomUnits();

  private static List<int[]> randomUnits() {
    Random random = new Random(4);
    List<int[]> units = new ArrayList<>();
    for (int unit = 0; unit < 30; unit++) {
      units.add(random.ints(1 + random.nextInt(9), 0, 7).toArray());
    }
    return units;
  }

  /**
   * Joint probability of units and topics, up to a constant, straight from the model: each token is
   * drawn in turn, its topic by the unit's so far, its term by the topic's so far.
   */
  private static double joint(List<int[]> units, int[] topics, Priors priors, int[][] held) {
    double probability = 1;
    int[][] ofTopic = new int[priors.alpha().length][];
    Arrays.setAll(ofTopic, topic -> held[topic].clone());
    int token = 0;
    for (int[] unit : units) {
      double[] wanted = priors.alpha().clone();
      for (int term : unit) {
        int topic = topics[token++];
        int all = Arrays.stream(ofTopic[topic]).sum();
        probability *= wanted[topic] / Arrays.stream(wanted).sum();
        probability *= (ofTopic[topic][term]++ + priors.beta()) / (all + TERMS * priors.beta());
        wanted[topic]++;
      }
    }
    return probability;
  }

  /** Shares of all assignments of the five tokens to two topics, by enumeration. */
  private static double[] exact(int[][] held) {
    double[] shares =
        IntStream.range(0, 32)
            .mapToDouble(bits -> joint(TINY, topics(bits), PRIORS, held))
            .toArray();
    double sum = Arrays.stream(shares).sum();
    return Arrays.stream(shares).map(share -> share / sum).toArray();
  }

  private static int[] topics(int bits) {
    return IntStream.range(0, 5).map(token -> bits >> token & 1).toArray();
  }

  private static double[] drawn(GibbsChain chain, int sweeps) {
    double[] shares = new double[32];
    for (int sweep = 0; sweep < sweeps; sweep++) {
      chain.sweep(PRIORS);
      int bits = 0;
      int token = 0;
      for (int unit = 0; unit < chain.units(); unit++) {
        for (int topic : chain.topicsOf(unit)) {
          bits |= topic << token++;
        }
      }
      shares[bits] += 1.0 / sweeps;
    }
    return shares;
  }

  @Test
  void drawsAssignmentsAsOftenAsTheModelMakesThemLikely() {
    double[] exact = exact(new int[2][TERMS]);
    double[] drawn = drawn(new GibbsChain(TINY, TERMS, 2, 11), 200_000);
    for (int bits = 0; bits < 32; bits++) {
      assertThat(drawn[bits]).as("assignment %d", bits).isCloseTo(exact[bits], within(.006));
    }
  }

  @Test
  void heldTokensWeighLikeTokensOfTheTopic() {
    GibbsChain chain = new GibbsChain(TINY, TERMS, 2, 12);
    chain.hold(new Anchor(1, new int[] {0, 0, 2}));
    double[] exact = exact(new int[][] {{0, 0, 0}, {2, 0, 1}});
    double[] drawn = drawn(chain, 200_000);
    for (int bits = 0; bits < 32; bits++) {
      assertThat(drawn[bits]).as("assignment %d", bits).isCloseTo(exact[bits], within(.006));
    }
    int[][] counts = new int[2][TERMS];
    chain.addTo(counts);
    assertThat(Arrays.stream(counts).flatMapToInt(Arrays::stream).sum()).isEqualTo(5);
  }

  @Test
  void countsStayWhatTheTokensSay() {
    GibbsChain chain = new GibbsChain(UNITS, 7, 4, 5);
    chain.put(3, new int[UNITS.get(3).length]);
    assertThat(chain.topicsOf(3)).containsOnly(0);
    for (int sweep = 0; sweep < 50; sweep++) {
      chain.sweep(Priors.of(4));
    }
    int[][] counts = new int[4][7];
    chain.addTo(counts);
    int[] pairs = new int[chain.pairsByTokens().length];
    Arrays.stream(counts).flatMapToInt(Arrays::stream).forEach(count -> pairs[count]++);
    assertThat(chain.pairsByTokens()).isEqualTo(pairs);
    int[] topics = new int[chain.topicsByTokens().length];
    Arrays.stream(counts).mapToInt(row -> Arrays.stream(row).sum()).forEach(sum -> topics[sum]++);
    assertThat(chain.topicsByTokens()).isEqualTo(topics);
  }

  @Test
  void unitsAreCountedByTheirTokensOfEachTopic() {
    GibbsChain chain = new GibbsChain(TINY, TERMS, 2, 1);
    chain.put(0, new int[] {1, 1, 0});
    chain.put(1, new int[] {1, 1});
    assertThat(chain.unitsByTokens()).isDeepEqualTo(new int[][] {{1, 1, 0, 0}, {0, 0, 2, 0}});
    assertThat(chain.unitsByLength()).containsExactly(0, 0, 1, 1);
    assertThat(chain.topicsByTokens()).containsExactly(0, 1, 0, 0, 1);
    assertThat(chain.pairsByTokens()).containsExactly(2, 3, 1);

    chain.hold(new Anchor(0, new int[] {2, 2}));
    assertThat(chain.unitsByTokens()).isDeepEqualTo(new int[][] {{1, 1, 1, 0}, {1, 0, 2, 0}});
    assertThat(chain.unitsByLength()).containsExactly(0, 0, 2, 1);
    assertThat(chain.topicsByTokens()).containsExactly(0, 0, 0, 1, 1);
  }

  @Test
  void theSeedAloneDecidesTheDraws() {
    List<List<Integer>> drawn = new ArrayList<>();
    for (long seed : new long[] {8, 8, 9}) {
      GibbsChain chain = new GibbsChain(UNITS, 7, 4, seed);
      chain.sweep(Priors.of(4));
      List<Integer> topics = new ArrayList<>();
      for (int unit = 0; unit < chain.units(); unit++) {
        Arrays.stream(chain.topicsOf(unit)).forEach(topics::add);
      }
      drawn.add(topics);
    }
    assertThat(drawn.get(1)).isEqualTo(drawn.get(0));
    assertThat(drawn.get(2)).isNotEqualTo(drawn.get(0));
  }
}
