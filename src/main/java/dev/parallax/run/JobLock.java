package dev.parallax.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Lets one run at a time work on a job. The operating system lets go of it when a process dies. */
public final class JobLock implements AutoCloseable {

  private final FileChannel channel;
  private final FileLock lock;

  private JobLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Takes the lock of a job.
   *
   * @throws JobLockedException if another run holds it
   * @throws IOException if the job's folder cannot be written
   */
  public static JobLock take(JobFolder job) throws IOException {
    Files.createDirectories(job.path());
    FileChannel channel =
        FileChannel.open(job.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = tryLock(channel);
    if (lock == null) {
      channel.close();
      throw new JobLockedException(job.path());
    }
    return new JobLock(channel, lock);
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    lock.release();
    channel.close();
  }
}
