package dev.parallax.topic.lda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
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
  void twoThreadsLoseNoTokenEither() {
    SamplerSettings two = new SamplerSettings(3, 30, 3, 2, List.of());
    TopicModel model = LdaSampler.fit(units(), 10, two);
    assertThat(model.size(0) + model.size(1) + model.size(2)).isCloseTo(720, within(1e-9));
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

  /** As it comes out of a vocabulary of three terms. */
  @Test
  void aPriorThatIsNoNumberIsToldOf() {
    for (double beta : new double[] {Double.NaN, 0, Double.POSITIVE_INFINITY}) {
      assertThatExceptionOfType(FailedFitException.class)
          .isThrownBy(() -> SamplerCheck.checkPrior(beta))
          .withMessage("a prior of the model has become " + beta);
    }
    SamplerCheck.checkPrior(.01);
  }

  @Test
  void leavesTheProgramsOwnLogAsItIsAndAddsNothing() {
    List<LogRecord> heard = new ArrayList<>();
    Handler handler = new Listener(heard);
    Logger root = Logger.getLogger("");
    root.addHandler(handler);
    try {
      LdaSampler.fit(units(), 10, SETTINGS);
      assertThat(root.getHandlers()).contains(handler);
      assertThat(heard).noneMatch(record -> record.getLoggerName().startsWith("cc.mallet"));
      assertThat(System.getProperty("java.util.logging.config.file")).isNull();
    } finally {
      root.removeHandler(handler);
    }
  }

  private static final class Listener extends Handler {
    private final List<LogRecord> heard;

    Listener(List<LogRecord> heard) {
      this.heard = heard;
      setLevel(Level.ALL);
    }

    @Override
    public void publish(LogRecord record) {
      heard.add(record);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
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
