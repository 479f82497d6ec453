package dev.parallax.run.lock;

import dev.parallax.run.JobFolder;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets one run at a time work on a job. The operating system lets go of it when a process dies; the
 * file stays, and says who held it last.
 */
public final class JobLock implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(JobLock.class);
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);

  /**
   * Locks that this process holds. Their files must not be opened again: when a process closes any
   * channel on a file, POSIX systems let go of all locks that it has there.
   */
  private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private JobLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
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
    Files.createDirectories(job.path());
    Path file = job.lock().toAbsolutePath().normalize();
    long start = System.nanoTime();
    Optional<JobLock> lock = tryOnce(file, clock);
    if (lock.isEmpty() && !patience.isZero()) {
      LOG.info("Waiting for another run at work in {}{}", job.path(), inBrackets(holder(file)));
    }
    while (lock.isEmpty() && System.nanoTime() - start < patience.toNanos()) {
      pause();
      lock = tryOnce(file, clock);
    }
    return lock.orElseThrow(() -> new JobLockedException(job.path(), inBrackets(holder(file))));
  }

  private static Optional<JobLock> tryOnce(Path file, Clock clock) throws IOException {
    if (!OWN.add(file)) {
      return Optional.empty();
    }
    Optional<JobLock> taken = Optional.empty();
    try {
      taken = tryOthers(file);
    } finally {
      if (taken.isEmpty()) {
        OWN.remove(file);
      }
    }
    taken.ifPresent(lock -> LockHolder.write(lock.channel, clock));
    return taken;
  }

  private static Optional<JobLock> tryOthers(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
    return Optional.ofNullable(lock).map(held -> new JobLock(file, channel));
  }

  private static String holder(Path file) {
    return OWN.contains(file) ? "this process" : LockHolder.read(file);
  }

  private static String inBrackets(String holder) {
    return holder.isEmpty() ? "" : " (" + holder + ")";
  }

  private static void pause() throws InterruptedIOException {
    try {
      Thread.sleep(BETWEEN_TRIES.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (InterruptedIOException) new InterruptedIOException("Interrupted").initCause(e);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
    OWN.remove(file);
  }
}
