package dev.parallax.objects;

import dev.parallax.files.Lease;
import dev.parallax.files.LeaseLostException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lease in object storage that is held alone: an object that its holder writes anew now and then.
 * Whether it has expired is told by the server's clock alone, by which the object has a date. The
 * object stays when the lease is given back, so that numbers go on.
 */
final class S3Lease implements Lease {

  /**
   * It is renewed every twenty seconds: whose renewal fails, again and again, for the forty that
   * are left may lose it.
   */
  static final Duration EXPIRY = Duration.ofSeconds(60);

  private final S3Place place;
  private final Conditional<Note> object;
  private final Renewal renewal;
  private Note note;
  private String version;
  private boolean over;

  /**
   * What the object holds.
   *
   * @param number of the lease
   * @param holder for people
   * @param token of this holder, like no other's
   * @param seconds after which it expires
   * @param held false once it was given back
   * @param renewals so far: storages tell versions of an object apart by its bytes, and who has
   *     seen the lease expire must not take it once it was renewed
   */
  record Note(long number, String holder, String token, long seconds, boolean held, long renewals) {

    Note renewed() {
      return new Note(number, holder, token, seconds, true, renewals + 1);
    }

    Note givenBack() {
      return new Note(number, holder, token, seconds, false, renewals);
    }
  }

  private S3Lease(Conditional<Note> object, Note note, String version) {
    this.place = object.place();
    this.object = object;
    this.note = note;
    this.version = version;
    this.renewal = new Renewal(Duration.ofSeconds(note.seconds()), this::renew);
  }

  static Optional<Lease> take(S3Place place, String holder) throws IOException {
    return take(place, holder, EXPIRY);
  }

  /** Takes it, where nobody holds it and nobody shares what it stands for. */
  static Optional<Lease> take(S3Place place, String holder, Duration expiry) throws IOException {
    Conditional<Note> object = new Conditional<>(place, Note.class, "");
    Optional<Conditional.Read<Note>> before = object.read();
    if (before.isPresent() && isHeld(before.get())) {
      return Optional.empty();
    }
    Note note =
        new Note(
            number(place, before),
            holder,
            UUID.randomUUID().toString(),
            expiry.toSeconds(),
            true,
            0);
    Optional<String> version = object.replace(before, note);
    if (version.isEmpty()) {
      return Optional.empty();
    }
    // First it says that it comes, then it looks for sharers, as they do: of two who come at once
    // at
    // least one sees the other.
    S3Lease lease = new S3Lease(object, note, version.get());
    try {
      if (!S3SharedLease.isShared(place)) {
        return Optional.of(lease);
      }
    } catch (IOException | UncheckedIOException e) {
      giveBack(lease, e);
      throw e;
    }
    lease.close();
    return Optional.empty();
  }

  /** Nobody holds it: it would be renewed as long as the process lives. */
  static void giveBack(Lease lease, Exception failure) {
    try {
      lease.close();
    } catch (IOException | UncheckedIOException e) {
      failure.addSuppressed(e);
    }
  }

  /** Whether somebody holds what was read there. */
  static boolean isHeld(Conditional.Read<Note> read) {
    Note note = read.value();
    return note != null
        && note.held()
        && read.age().compareTo(Duration.ofSeconds(note.seconds())) <= 0;
  }

  /** Larger than all before it, also where somebody has removed the object. */
  private static long number(S3Place place, Optional<Conditional.Read<Note>> before)
      throws IOException {
    Note note = before.map(Conditional.Read::value).orElse(null);
    long now = Conditional.now(place).getEpochSecond();
    return Math.max(now, note == null ? 0 : note.number() + 1);
  }

  static String holder(S3Place place) {
    try {
      @Nullable Note note =
          new Conditional<>(place, Note.class, "").read().map(Conditional.Read::value).orElse(null);
      return note == null ? "" : note.holder();
    } catch (IOException e) {
      return "";
    }
  }

  /** Renews it: that succeeds as long as nobody has taken it. */
  @Override
  public synchronized void require() throws IOException {
    if (over || !replace(note.renewed())) {
      over = true;
      renewal.stop();
      throw new LeaseLostException(place);
    }
  }

  /** A renewal may have waited while it was given back. */
  private synchronized void renew() throws IOException {
    if (!over) {
      require();
    }
  }

  private boolean replace(Note next) throws IOException {
    Optional<String> written = object.replace(version, next);
    if (written.isEmpty()) {
      // A renewal that failed, as it seemed, may have been written all the same.
      Optional<Conditional.Read<Note>> ours = object.read().filter(this::isOurs);
      written = ours.isEmpty() ? written : object.replace(ours, next);
    }
    if (written.isPresent()) {
      note = next;
      version = written.get();
    }
    return written.isPresent();
  }

  private boolean isOurs(Conditional.Read<Note> read) {
    Note found = read.value();
    return found != null && note.token().equals(found.token());
  }

  @Override
  public synchronized long number() {
    return note.number();
  }

  @Override
  public synchronized void close() throws IOException {
    renewal.stop();
    if (!over) {
      over = true;
      replace(note.givenBack());
    }
  }
}
