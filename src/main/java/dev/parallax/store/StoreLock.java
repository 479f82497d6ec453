package dev.parallax.store;

import dev.parallax.files.Lease;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps those apart who use a store and who removes from it. Any number of runs share it; whoever
 * prunes has it alone.
 */
public final class StoreLock implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(StoreLock.class);
  private static final long MILLIS_BETWEEN_TRIES = 50;

  private final Lease lease;

  private StoreLock(Lease lease) {
    this.lease = lease;
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

  private static Optional<StoreLock> tryOnce(StoreFolder store, boolean sharing)
      throws IOException {
    return store.lock().lease(sharing, null).map(StoreLock::new);
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
    lease.close();
  }
}
