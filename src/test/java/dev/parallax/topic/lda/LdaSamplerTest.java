package dev.parallax.topic.lda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
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
  void lostTokensAndImpossibleLikelihoodsAreToldOf() {
    assertThatThrownBy(() -> SamplerCheck.check(99, 100, -5))
        .isInstanceOf(FailedFitException.class)
        .hasMessage("the sampler has assigned 99 of 100 tokens");
    assertThatThrownBy(() -> SamplerCheck.check(100, 100, Double.NaN))
        .isInstanceOf(FailedFitException.class)
        .hasMessage("the model's log-likelihood is NaN");
    SamplerCheck.check(100, 100, -5);
  }

  /** As it comes out of a vocabulary of three terms. */
  @Test
  void aPriorThatIsNoNumberIsToldOf() {
    for (double beta : new double[] {Double.NaN, 0, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> SamplerCheck.checkPrior(beta))
          .isInstanceOf(FailedFitException.class)
          .hasMessage("the prior of terms is " + beta);
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
