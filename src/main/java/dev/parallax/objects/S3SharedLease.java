package dev.parallax.objects;

import dev.parallax.files.Found;
import dev.parallax.files.Lease;
import dev.parallax.files.LeaseLostException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

/**
 * A lease in object storage that is shared: an object for each who shares it, beside the one of who
 * would hold it alone. Each first says that it comes, and then looks for the other kind: of two who
 * come at once, at least one sees the other.
 */
final class S3SharedLease implements Lease {

  private final S3Place sharer;
  private final Renewal renewal;
  private boolean closed;

  private S3SharedLease(S3Place sharer, Duration expiry) {
    this.sharer = sharer;
    this.renewal = new Renewal(expiry, this::renew);
  }

  static Optional<Lease> take(S3Place place) throws IOException {
    S3Place sharer = sharers(place).at(UUID.randomUUID().toString());
    sharer.put(RequestBody.empty());
    S3SharedLease lease = new S3SharedLease(sharer, S3Lease.EXPIRY);
    try {
      if (!isHeldAlone(place)) {
        return Optional.of(lease);
      }
    } catch (IOException | UncheckedIOException e) {
      S3Lease.giveBack(lease, e);
      throw e;
    }
    lease.close();
    return Optional.empty();
  }

  private static boolean isHeldAlone(S3Place place) throws IOException {
    return new Conditional<>(place, S3Lease.Note.class, "")
        .read()
        .filter(S3Lease::isHeld)
        .isPresent();
  }

  private static S3Place sharers(S3Place place) {
    return new S3Place(place.bucket(), place.key() + ".shared");
  }

  /** Whether anybody shares it; what a killed process has left is cleared. */
  static boolean isShared(S3Place place) throws IOException {
    boolean shared = false;
    for (var found : sharers(place).list()) {
      S3Place sharer = new S3Place(place.bucket(), ((S3Place) found).key());
      if (isExpired(sharer)) {
        sharer.delete();
      } else {
        shared |= sharer.look().filter(Found::isObject).isPresent();
      }
    }
    return shared;
  }

  private static boolean isExpired(S3Place sharer) throws IOException {
    HeadObjectResponse head;
    try {
      head =
          S3Calls.ask(
              sharer,
              () ->
                  S3Connection.client()
                      .headObject(ask -> ask.bucket(sharer.bucket()).key(sharer.key())));
    } catch (NoSuchFileException goneMeanwhile) {
      return true;
    }
    return Duration.between(head.lastModified(), Conditional.date(head.sdkHttpResponse()))
            .compareTo(S3Lease.EXPIRY)
        > 0;
  }

  /** Who prunes alone may have cleared it, where it was not renewed for long. */
  @Override
  public synchronized void require() throws IOException {
    if (closed || !new S3Place(sharer.bucket(), sharer.key()).isObject()) {
      throw new LeaseLostException(sharer);
    }
    sharer.put(RequestBody.empty());
  }

  /** A renewal that waited while it was given back must not put it again. */
  private synchronized void renew() throws IOException {
    if (!closed) {
      require();
    }
  }

  @Override
  public long number() {
    return 0;
  }

  @Override
  public synchronized void close() throws IOException {
    renewal.stop();
    closed = true;
    sharer.delete();
  }
}
