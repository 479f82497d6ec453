package dev.parallax.objects;

import dev.parallax.files.Lease;
import dev.parallax.files.LeaseLostException;
import java.io.IOException;
import java.util.Optional;

/**
 * A pointer in object storage: a small object that says where it leads, and under which lease it
 * was last claimed or switched. Who holds an earlier lease finds it changed.
 */
final class S3Pointer {

  /** Metadata by which a pointer is told from an object of somebody's. */
  static final String MARK = "parallax-pointer";

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
    return note == null || note.target() == null ? new Note("", 0) : note;
  }

  /** By whom it was read before counts: between reading and writing, nobody can come. */
  void point(String target, Lease lease) throws IOException {
    Optional<Conditional.Read<Note>> read = object.read();
    if (read.map(S3Pointer::note).orElse(new Note("", 0)).lease() > lease.number()) {
      throw new LeaseLostException(place);
    }
    if (object.replace(read, new Note(target, lease.number())).isEmpty()) {
      throw new LeaseLostException(place);
    }
  }

  void claim(Lease lease) throws IOException {
    point(target().orElse(""), lease);
  }
}
