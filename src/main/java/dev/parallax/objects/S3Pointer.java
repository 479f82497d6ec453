package dev.parallax.objects;

import dev.parallax.files.Lease;
import dev.parallax.files.LeaseLostException;
import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A pointer in object storage: a small object that says where it leads, and under which lease it
 * was last claimed or switched. Who holds an earlier lease finds it changed.
 */
final class S3Pointer {

  /** Metadata by which a pointer is told from an object of somebody's. */
  static final String MARK = "parallax-pointer";

  /** Holders of earlier leases can come between once or twice, and then know that they are late. */
  private static final int MOST_TRIES = 5;

  private static final Note NOWHERE = new Note("", 0);

  private final S3Place place;
  private final Conditional<Note> object;

  /**
   * What the object holds.
   *
   * @param target as in {@link dev.parallax.files.Place#point}; empty where it leads nowhere yet
   * @param lease number of it
   */
  record Note(String target, long lease) {}

  S3Pointer(S3Place place) {
    this.place = place;
    this.object = new Conditional<>(place, Note.class, MARK);
  }

  Optional<String> target() throws IOException {
    return object.read().map(S3Pointer::note).map(Note::target).filter(to -> !to.isEmpty());
  }

  private static Note note(Conditional.Read<Note> read) {
    Note note = read.value();
    return note == null || note.target() == null ? NOWHERE : note;
  }

  void point(String target, Lease lease) throws IOException {
    write(lease, before -> target);
  }

  void claim(Lease lease) throws IOException {
    write(lease, before -> before);
  }

  /**
   * Writes the pointer under a lease.
   *
   * @param target from where it leads to where it is to lead
   */
  private void write(Lease lease, UnaryOperator<String> target) throws IOException {
    for (int tried = 0; tried < MOST_TRIES; tried++) {
      // What is written comes of what this one reading gave: else a holder of an earlier lease
      // could publish unseen between two of them, and be written over.
      Optional<Conditional.Read<Note>> read = object.read();
      Note before = read.map(S3Pointer::note).orElse(NOWHERE);
      if (before.lease() > lease.number()) {
        throw new LeaseLostException(place);
      }
      Note after = new Note(target.apply(before.target()), lease.number());
      if (object.replace(read, after).isPresent()) {
        return;
      }
    }
    throw new LeaseLostException(place);
  }
}
