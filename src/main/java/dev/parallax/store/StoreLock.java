package dev.parallax.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps those apart who use a store and who removes from it. Any number of runs share it; whoever
 * prunes has it alone. The operating system lets go of it when a process dies.
 */
public final class StoreLock implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(StoreLock.class);
  private static final long MILLIS_BETWEEN_TRIES = 50;

  /**
   * Locks of this process, by file. A file is opened once: when a process closes any channel on it,
   * POSIX systems let go of all locks that it has there.
   */
  private static final Map<Path, Held> HELD = new HashMap<>();

  private final Path file;

  private StoreLock(Path file) {
    this.file = file;
  }

  /** One lock of the operating system, and how many in this process share it. */
  private static final class Held {
    private final FileChannel channel;
    private final boolean isShared;
    private int holders;

    Held(FileChannel channel, boolean isShared) {
      this.channel = channel;
      this.isShared = isShared;
    }
  }

  /**
   * Takes the lock together with other runs; waits while the store is being pruned.
   *
   * @throws IOException if the store's folder cannot be written, or the wait is interrupted
   */
  public static StoreLock share(StoreFolder store) throws IOException {
    Optional<StoreLock> lock = tryOnce(store, true);
    if (lock.isEmpty()) {
      LOG.info("Waiting while {} is being pruned", store.path());
    }
    while (lock.isEmpty()) {
      pause();
      lock = tryOnce(store, true);
    }
    return lock.get();
  }

  /**
   * Takes the lock alone.
   *
   * @return empty where a run uses the store, or somebody prunes it
   * @throws IOException if the store's folder cannot be written
   */
  public static Optional<StoreLock> tryAlone(StoreFolder store) throws IOException {
    return tryOnce(store, false);
  }

  private static Optional<StoreLock> tryOnce(StoreFolder store, boolean isShared)
      throws IOException {
    Files.createDirectories(store.path());
    Path file = store.lock().toAbsolutePath().normalize();
    synchronized (HELD) {
      Held held = HELD.get(file);
      if (held == null) {
        held = lockOthersOut(file, isShared);
        if (held == null) {
          return Optional.empty();
        }
        HELD.put(file, held);
      } else if (!isShared || !held.isShared) {
        return Optional.empty();
      }
      held.holders++;
      return Optional.of(new StoreLock(file));
    }
  }

  private static @Nullable Held lockOthersOut(Path file, boolean isShared) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock(0, Long.MAX_VALUE, isShared);
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
    return lock == null ? null : new Held(channel, isShared);
  }

  private static void pause() throws InterruptedIOException {
    try {
      Thread.sleep(MILLIS_BETWEEN_TRIES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (InterruptedIOException) new InterruptedIOException("Interrupted").initCause(e);
    }
  }

  @Override
  public void close() throws IOException {
    synchronized (HELD) {
      Held held = HELD.get(file);
      if (held != null && --held.holders == 0) {
        HELD.remove(file);
        held.channel.close();
      }
    }
  }
}
