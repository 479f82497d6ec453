package dev.parallax.run.lock;

import dev.parallax.files.Lease;
import dev.parallax.files.Waiting;
import dev.parallax.run.JobFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets one run at a time work on a job. What holds it, says who that is, also after it has let go.
 */
public final class JobLock implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(JobLock.class);

  private final Lease lease;

  private JobLock(Lease lease) {
    this.lease = lease;
  }

  /**
   * Takes the lock of a job.
   *
   * @param patience how long to wait while another run holds it
   * @param clock tells since when it is held
   * @throws JobLockedException if another run still holds it then
   * @throws IOException if the job's folder cannot be written, or the wait is interrupted
   */
  public static JobLock take(JobFolder job, Duration patience, Clock clock) throws IOException {
    // The monotonic clock: somebody may set the other one while a run waits.
    long start = System.nanoTime();
    Optional<JobLock> lock = tryOnce(job, clock);
    if (lock.isEmpty() && !patience.isZero()) {
      LOG.info("Waiting for another run at work in {}{}", job.path(), holder(job));
    }
    while (lock.isEmpty() && System.nanoTime() - start < patience.toNanos()) {
      Waiting.sleep(job.lock().betweenTries());
      lock = tryOnce(job, clock);
    }
    return lock.orElseThrow(() -> new JobLockedException(job.path(), holder(job)));
  }

  private static Optional<JobLock> tryOnce(JobFolder job, Clock clock) throws IOException {
    String me =
        "process "
            + ProcessHandle.current().pid()
            + ", since "
            + clock.instant().truncatedTo(ChronoUnit.SECONDS);
    return job.lock().lease(false, me).map(JobLock::new);
  }

  private static String holder(JobFolder job) {
    String holder = job.lock().leaseHolder();
    return holder.isEmpty() ? "" : " (" + holder + ")";
  }

  /** What publishing asks whether the lock is still held. */
  public Lease lease() {
    return lease;
  }

  /** Gives it back. Where that fails the log says so, since what was published stands. */
  @Override
  public void close() {
    try {
      lease.close();
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("The lock of the job could not be given back; it expires within a minute", e);
    }
  }
}
