package dev.parallax.cli.progress;

import dev.parallax.cli.print.ElapsedText;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lines in the log, a few seconds apart at least, and one at the end. */
final class ProgressLog implements ProgressDisplay {

  private static final Logger LOG = LoggerFactory.getLogger(ProgressLog.class);

  /** Shortest time between two lines. */
  static final Duration PAUSE = Duration.ofSeconds(5);

  private final InstantSource clock;
  private final ProgressUnit unit;
  private @Nullable Instant start;
  private Instant lastLine = Instant.MIN;
  private long done;
  private long total;
  private boolean isLogged = true;

  ProgressLog(InstantSource clock, ProgressUnit unit) {
    this.clock = clock;
    this.unit = unit;
  }

  @Override
  public synchronized void stage(String name) {
    LOG.info("{}", name);
  }

  @Override
  public synchronized void documents(long nowDone, long nowTotal) {
    Instant now = clock.instant();
    if (start == null) {
      start = now;
      lastLine = now;
    }
    isLogged &= nowDone == done && nowTotal == total;
    done = nowDone;
    total = nowTotal;
    if (done == total || Duration.between(lastLine, now).compareTo(PAUSE) >= 0) {
      log(start, now);
    }
  }

  @Override
  public synchronized void close() {
    if (start != null) {
      log(start, clock.instant());
    }
  }

  private void log(Instant since, Instant now) {
    if (!isLogged) {
      LOG.info("{}", line(unit, done, total, Duration.between(since, now)));
      isLogged = true;
      lastLine = now;
    }
  }

  /**
   * For example {@code 30 of 40 documents, 3.0 a second, 3.3 s left}; once all are done, with what
   * has been done to them, since a run goes on from there.
   */
  static String line(ProgressUnit unit, long done, long total, Duration elapsed) {
    String count =
        done
            + " of "
            + total
            + " "
            + unit
            + (done >= total && total > 0 ? " read and annotated" : "");
    double seconds = elapsed.toMillis() / 1000.0;
    if (done <= 0 || seconds <= 0) {
      return count;
    }
    String rate = String.format(Locale.ROOT, ", %.1f a second", done / seconds);
    if (done >= total) {
      return count + rate;
    }
    long millisLeft = (long) (seconds * 1000 * (total - done) / done);
    return count + rate + ", " + ElapsedText.of(Duration.ofMillis(millisLeft)) + " left";
  }
}
