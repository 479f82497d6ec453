package dev.parallax.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Times the steps of a run, one after the other. */
public final class Stopwatch {

  private final Clock clock;
  private final Instant start;
  private final Map<String, Double> secondsByStep = new LinkedHashMap<>();
  private Instant lapStart;

  /** Starts now. */
  public Stopwatch(Clock clock) {
    this.clock = clock;
    this.start = clock.instant();
    this.lapStart = start;
  }

  /** Puts the time since the last lap, or the start, down to a step. */
  public void lap(String step) {
    Instant now = clock.instant();
    secondsByStep.put(step, Duration.between(lapStart, now).toMillis() / 1000.0);
    lapStart = now;
  }

  /** When it was started. */
  public Instant start() {
    return start;
  }

  /** When the last lap ended. */
  public Instant end() {
    return lapStart;
  }

  /** From the start to the end of the last lap. */
  public Duration elapsed() {
    return Duration.between(start, lapStart);
  }

  /** Step to seconds, in the order of the steps. */
  public Map<String, Double> secondsByStep() {
    return new LinkedHashMap<>(secondsByStep);
  }
}
