package dev.parallax.store;

import dev.parallax.files.Lease;
import dev.parallax.files.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps those apart who use a store and who removes from it. Any number of runs share it; whoever
 * prunes has it alone.
 */
public final class StoreLock implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(StoreLock.class);

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
      Waiting.sleep(store.lock().betweenTries());
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

  /** Gives it back. Where that fails the log says so, since what was done stands. */
  @Override
  public void close() {
    try {
      lease.close();
    } catch (IOException | UncheckedIOException e) {
      // Whoever waits gets it all the same: nobody renews it any more.
      LOG.warn(
          "The lock of the store could not be given back; it expires within a minute: {}",
          e.toString());
    }
  }
}
