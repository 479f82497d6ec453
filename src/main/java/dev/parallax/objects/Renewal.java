package dev.parallax.objects;

import dev.parallax.files.LeaseLostException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does something again and again, each time a third of a lease's time after it was done last, in a
 * thread that keeps nobody alive.
 */
final class Renewal {

  private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);
  private static final int TIMES = 3;

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread daemon = new Thread(work, "lease");
            daemon.setDaemon(true);
            return daemon;
          });

  /** What is done to keep a lease. */
  @FunctionalInterface
  interface Renewing {
    void renew() throws IOException;
  }

  Renewal(Duration expiry, Renewing renewing) {
    long millis = Math.max(1, expiry.toMillis() / TIMES);
    var unused =
        thread.scheduleWithFixedDelay(
            () -> quietly(renewing), millis, millis, TimeUnit.MILLISECONDS);
  }

  /** A failure shows when something is to be done under the lease. */
  private void quietly(Renewing renewing) {
    try {
      renewing.renew();
    } catch (LeaseLostException e) {
      LOG.warn("{}", e.getMessage());
      stop();
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("A lease could not be renewed: {}", e.getMessage());
    }
  }

  void stop() {
    thread.shutdown();
  }
}
