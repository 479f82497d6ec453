package dev.parallax.topic.lda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cc.mallet.pipe.Noop;
import cc.mallet.topics.ParallelTopicModel;
import cc.mallet.topics.TopicAssignment;
import cc.mallet.types.Alphabet;
import cc.mallet.types.FeatureSequence;
import cc.mallet.types.Instance;
import cc.mallet.types.InstanceList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LdaSamplerTest {

  private static final SamplerSettings SETTINGS = new SamplerSettings(2, 50, 3);

  /** Units of terms below five, and units of the others. */
  private static List<int[]> units() {
    Random random = new Random(1);
    List<int[]> units = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      int from = i % 2 * 5;
      units.add(random.ints(12, from, from + 5).toArray());
    }
    return units;
  }

  @Test
  void findsWhatIsThere() {
    TopicModel model = LdaSampler.fit(units(), 10, SETTINGS);

    for (int topic = 0; topic < 2; topic++) {
      double low = 0;
      for (int term = 0; term < 5; term++) {
        low += model.frequency(topic, term);
      }
      assertThat(Math.min(low, 1 - low)).isLessThan(0.02);
    }
    assertThat(model.size(0) + model.size(1)).isEqualTo(60 * 12);
  }

  @Test
  void equalInputGivesEqualTopics() {
    SamplerSettings tooMany = SETTINGS.withTopics(5);
    List<Integer> counts = counts(LdaSampler.fit(units(), 10, tooMany));
    assertThat(counts(LdaSampler.fit(units(), 10, tooMany))).isEqualTo(counts);
    assertThat(counts(LdaSampler.fit(units(), 10, tooMany.withSeed(4)))).isNotEqualTo(counts);
  }

  @Test
  void aStartIsGoneOnFrom() {
    List<int[]> topics = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      int topic = 1 - i % 2;
      topics.add(new Random(i).ints(12, topic, topic + 1).toArray());
    }
    WarmStart start = new WarmStart(topics, List.of(0.5, 0.5), 0.01);

    TopicModel model = LdaSampler.fit(units(), 10, SETTINGS.withIterations(20), start);

    assertThat(model.frequency(1, 0)).isGreaterThan(0.1);
    assertThat(model.frequency(0, 0)).isLessThan(0.01);
  }

  @Test
  void everyTokenIsInOneTopicInEverySample() {
    TopicModel model = LdaSampler.fit(units(), 10, SETTINGS.withTopics(7));

    int[] tokens = new int[10];
    units().forEach(unit -> Arrays.stream(unit).forEach(term -> tokens[term]++));
    for (int term = 0; term < 10; term++) {
      int assigned = 0;
      for (int topic = 0; topic < model.topics(); topic++) {
        assigned += model.count(topic, term);
      }
      assertThat(assigned).as("term %d", term).isPositive();
      assertThat(assigned).as("term %d", term).isEqualTo(tokens[term] * model.samples());
    }
  }

  @Test
  void aUnitOfOneTokenCountsOnce() {
    List<int[]> units = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      units.add(new int[] {1 + i % 2});
    }
    TopicModel model = LdaSampler.fit(units, 3, SETTINGS);
    assertThat(model.size(0) + model.size(1)).isCloseTo(40, within(1e-9));
    assertThat(model.count(0, 0) + model.count(1, 0)).isZero();
  }

  @Test
  void anAnchorHoldsItsTopicAndIsNoPartOfTheCounts() {
    Random random = new Random(5);
    List<int[]> units = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      units.add(random.ints(12, i % 2 * 15, i % 2 * 15 + 15).toArray());
    }
    int[] wanted = new int[48];
    Arrays.fill(wanted, 0, 24, 17);
    Arrays.fill(wanted, 24, 48, 20);
    for (int slot = 0; slot < 4; slot++) {
      SamplerSettings anchored =
          SETTINGS.withTopics(4).withAnchors(List.of(new Anchor(slot, wanted)));
      TopicModel model = LdaSampler.fit(units, 30, anchored);
      for (int term = 0; term < 15; term++) {
        assertThat(model.frequency(slot, term)).as("slot %d", slot).isLessThan(0.01);
      }
      assertThat(model.size(slot)).isGreaterThan(30);
      assertThat(model.frequency(slot, 17)).isGreaterThan(0.02);
      double all = 0;
      for (int topic = 0; topic < 4; topic++) {
        all += model.size(topic);
      }
      assertThat(all).isCloseTo(60 * 12, within(1e-9));
    }
  }

  @Test
  void anAnchorStandsBesideAStart() {
    List<int[]> topics = new ArrayList<>();
    for (int[] unit : units()) {
      int[] ofUnit = new int[unit.length];
      Arrays.fill(ofUnit, unit[0] < 5 ? 0 : 1);
      topics.add(ofUnit);
    }
    WarmStart start = new WarmStart(topics, List.of(0.5, 0.5, 0.5), 0.01);
    int[] wanted = new int[200];
    Arrays.fill(wanted, 3);
    SamplerSettings anchored = SETTINGS.withTopics(3).withAnchors(List.of(new Anchor(2, wanted)));
    TopicModel model = LdaSampler.fit(units(), 10, anchored, start);
    assertThat(model.size(0) + model.size(1) + model.size(2)).isEqualTo(60 * 12);
    assertThat(model.frequency(2, 3)).isGreaterThan(model.frequency(1, 3));
  }

  @Test
  void oneTopicHasAll() {
    TopicModel model = LdaSampler.fit(units(), 10, SETTINGS.withTopics(1));
    assertThat(model.topics()).isEqualTo(1);
    assertThat(model.size(0)).isEqualTo(720);
  }

  @Test
  void thereMayBeMoreTopicsThanUnits() {
    List<int[]> two = List.of(new int[] {0, 1, 2}, new int[] {3, 4});
    TopicModel model = LdaSampler.fit(two, 5, SETTINGS.withTopics(20));
    double sum = 0;
    for (int topic = 0; topic < 20; topic++) {
      sum += model.size(topic);
    }
    assertThat(sum).isCloseTo(5, within(1e-9));
  }

  @Test
  void aStartDoesNotFreezeAnything() {
    List<int[]> allInOne = new ArrayList<>();
    units().forEach(unit -> allInOne.add(new int[unit.length]));
    WarmStart start = new WarmStart(allInOne, List.of(0.5, 0.5), 0.01);

    TopicModel model = LdaSampler.fit(units(), 10, SETTINGS, start);

    assertThat(Math.min(model.size(0), model.size(1))).isGreaterThan(300);
  }

  /** MALLET's own sampler of the same model as the second implementation. */
  @Test
  void foretellsUnseenUnitsAsWellAsMalletDoes() throws IOException {
    List<int[]> read = mixtures(new Random(2), 300);
    List<int[]> unseen = mixtures(new Random(3), 300);
    SamplerSettings four = new SamplerSettings(4, 200, 7);
    double ours = perToken(LdaSampler.fit(read, 40, four), unseen);
    double mallets = perToken(fitByMallet(read, 40, 4), unseen);
    assertThat(ours).isCloseTo(mallets, within(.02));
    // What no topic at all foretells: every term of forty as likely.
    assertThat(ours).isGreaterThan(-Math.log(40) + .4);
  }

  /** Units of two of four topics of ten terms each. */
  private static List<int[]> mixtures(Random random, int units) {
    List<int[]> mixtures = new ArrayList<>();
    for (int unit = 0; unit < units; unit++) {
      int[] topics = {random.nextInt(4), random.nextInt(4)};
      mixtures.add(
          random.ints(30, 0, 20).map(drawn -> 10 * topics[drawn / 10] + drawn % 10).toArray());
    }
    return mixtures;
  }

  private static double perToken(TopicModel model, List<int[]> units) {
    FoldIn reading = new FoldIn(model);
    double sum = 0;
    int tokens = 0;
    for (int[] unit : units) {
      double[] weights = reading.weights(unit);
      for (int term : unit) {
        sum += Math.log(reading.probability(term, weights));
        tokens++;
      }
    }
    return sum / tokens;
  }

  private static TopicModel fitByMallet(List<int[]> units, int terms, int topics)
      throws IOException {
    Alphabet alphabet = new Alphabet(terms);
    for (int term = 0; term < terms; term++) {
      alphabet.lookupIndex(term);
    }
    InstanceList instances = new InstanceList(new Noop(alphabet, null));
    for (int[] unit : units) {
      instances.add(new Instance(new FeatureSequence(alphabet, unit), null, null, null));
    }
    ParallelTopicModel mallet = new ParallelTopicModel(topics, 5, .01);
    mallet.setNumThreads(1);
    mallet.setRandomSeed(7);
    mallet.setTopicDisplay(0, 0);
    mallet.printLogLikelihood = false;
    mallet.setBurninPeriod(50);
    mallet.setOptimizeInterval(10);
    mallet.setNumIterations(250);
    mallet.addInstances(instances);
    mallet.estimate();
    int[][] counts = new int[topics][terms];
    for (TopicAssignment unit : mallet.getData()) {
      FeatureSequence tokens = (FeatureSequence) unit.instance.getData();
      for (int token = 0; token < tokens.getLength(); token++) {
        counts[unit.topicSequence.getIndexAtPosition(token)][tokens.getIndexAtPosition(token)]++;
      }
    }
    return new TopicModel(1, counts, mallet.alpha, mallet.beta);
  }

  static List<Integer> counts(TopicModel model) {
    List<Integer> counts = new ArrayList<>();
    for (int topic = 0; topic < model.topics(); topic++) {
      for (int term = 0; term < model.terms(); term++) {
        counts.add(model.count(topic, term));
      }
    }
    return counts;
  }
}
