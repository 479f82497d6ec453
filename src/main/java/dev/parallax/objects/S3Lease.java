package dev.parallax.objects;

import dev.parallax.files.Lease;
import dev.parallax.files.LeaseLostException;
import java.io.IOException;
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

  /** Three attempts at renewing it may fail before others take it. */
  static final Duration EXPIRY = Duration.ofSeconds(60);

  private final S3Place place;
  private final Note note;
  private final Conditional<Note> object;
  private final Renewal renewal;
  private String version;
  private boolean lost;

  /**
   * What the object holds.
   *
   * @param number of the lease
   * @param holder for people
   * @param token of this holder, like no other's
   * @param seconds after which it expires
   * @param held false once it was given back
   */
  record Note(long number, String holder, String token, long seconds, boolean held) {

    Note givenBack() {
      return new Note(number, holder, token, seconds, false);
    }
  }

  private S3Lease(Conditional<Note> object, Note note, String version) {
    this.place = object.place();
    this.object = object;
    this.note = note;
    this.version = version;
    this.renewal = new Renewal(Duration.ofSeconds(note.seconds()), this::require);
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
            number(place, before), holder, UUID.randomUUID().toString(), expiry.toSeconds(), true);
    Optional<String> version = object.replace(before, note);
    if (version.isEmpty()) {
      return Optional.empty();
    }
    S3Lease lease = new S3Lease(object, note, version.get());
    if (S3SharedLease.isShared(place)) {
      lease.close();
      return Optional.empty();
    }
    return Optional.of(lease);
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
    Optional<String> renewed = lost ? Optional.empty() : object.replace(version, note);
    if (renewed.isEmpty()) {
      lost = true;
      renewal.stop();
      throw new LeaseLostException(place);
    }
    version = renewed.get();
  }

  @Override
  public long number() {
    return note.number();
  }

  @Override
  public synchronized void close() throws IOException {
    renewal.stop();
    if (!lost) {
      lost = true;
      object.replace(version, note.givenBack());
    }
  }
}
