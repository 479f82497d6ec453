package dev.parallax.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class StopwatchTest {

  @Test
  void lapsAddUpToTheWhole() {
    Stopwatch stopwatch = new Stopwatch(new TickingClock());
    stopwatch.lap("find");
    stopwatch.lap("analyse");
    assertThat(stopwatch.secondsByStep())
        .containsExactly(entry("find", 1.5), entry("analyse", 1.5));
    assertThat(stopwatch.elapsed()).isEqualTo(Duration.ofSeconds(3));
    assertThat(stopwatch.end()).isEqualTo(stopwatch.start().plusSeconds(3));
  }

  private static final class TickingClock extends Clock {
    private Instant now = Instant.EPOCH;

    @Override
    public Instant instant() {
      now = now.plusMillis(1500);
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
