package dev.parallax.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The name of an object, which holds bytes, or of a folder, which holds objects. Nothing need be
 * there yet. Folders are made when something is written into them. Objects appear whole or not at
 * all, and nobody changes one in place.
 */
public interface Place extends Serializable {

  /**
   * A place in this folder.
   *
   * @param name of it, or several names parted by {@code /}
   */
  Place at(String name);

  /** The folder that this place is in. */
  Place parent();

  /** The last part of the place's name. */
  String name();

  /** The place itself, where this one is a link or leads through one. */
  Place real() throws IOException;

  /**
   * What is here. A link is told as a link, whatever it leads to, and nothing is opened.
   *
   * @return empty where nothing is
   */
  Optional<Found> look() throws IOException;

  /**
   * What is here, or what the link that is here leads to.
   *
   * @return empty where nothing is, also at the end of the link
   * @throws IOException if it cannot be told, as where this user may not look
   */
  default Optional<Found> lookThrough() throws IOException {
    Optional<Found> found = look();
    try {
      return found.filter(here -> here.kind() == Found.Kind.LINK).isPresent()
          ? real().look()
          : found;
    } catch (NoSuchFileException leadsNowhere) {
      return Optional.empty();
    }
  }

  /** Whether an object is here, or a link that leads to one. */
  boolean isObject();

  /** Whether a folder is here, or a link that leads to one. */
  boolean isFolder();

  /** Whether this user may read what is here, as far as can be told without opening it. */
  boolean isReadable();

  /** Bytes of the object. */
  long size() throws IOException;

  /** Reads the object from its beginning. */
  InputStream read() throws IOException;

  /** Reads the object from anywhere; writes nothing. */
  SeekableByteChannel open() throws IOException;

  /** The whole object, which must fit into memory. */
  default byte[] bytes() throws IOException {
    try (InputStream in = read()) {
      return in.readAllBytes();
    }
  }

  /**
   * A stretch of the object.
   *
   * @param from first byte of it
   * @param length of it
   * @throws EOFException if the object ends before
   */
  default byte[] bytes(long from, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    try (SeekableByteChannel channel = open()) {
      channel.position(from);
      while (bytes.hasRemaining()) {
        if (channel.read(bytes) < 0) {
          throw new EOFException(this + " ends too early");
        }
      }
    }
    return bytes.array();
  }

  /**
   * The lines of the object, which must fit into memory.
   *
   * @throws CharacterCodingException if it is not UTF-8
   */
  default List<String> lines() throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(bytes());
    return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString().lines().toList();
  }

  /**
   * Begins an object, which takes the place of an older one when it is whole. Attempts at the same
   * object know nothing of each other, also where they are made at one time: one that is whole
   * stays, and what died unfinished waits for {@link #clearUnfinished}.
   */
  ObjectWriter writer() throws IOException;

  /** Clears what a process that was killed has left unfinished of this object, or this folder. */
  void clearUnfinished() throws IOException;

  /** Writes an object whole; a power cut may lose it. */
  default void write(byte[] bytes) throws IOException {
    try (ObjectWriter writer = writer()) {
      writer.write(bytes);
      writer.commit();
    }
  }

  /** What this folder holds, by name; nothing, where there is no folder. */
  List<Place> list() throws IOException;

  /** All objects in this folder and in those below it, by name. No link to a folder is followed. */
  List<Place> objects() throws IOException;

  /** Where a pointer of a name is kept in this folder. */
  Place pointer(String name);

  /** Removes what is here, a folder with all that is in it; links are removed, not followed. */
  void delete() throws IOException;

  /** Makes this folder and all that is in it outlive a power cut. */
  void settle() throws IOException;

  /**
   * Moves a folder to another place of the same storage, where it appears whole.
   *
   * @param place where nothing is yet
   * @param last object of the folder without which readers take it for none: where the storage
   *     cannot move a folder in one step, it comes after all others
   */
  void moveTo(Place place, String last) throws IOException;

  /**
   * Takes a folder away from readers, in one step where the storage knows one.
   *
   * @param aside where it may lie until that is deleted; nothing is there yet
   */
  void moveAside(Place aside) throws IOException;

  /**
   * Where the pointer that is kept here leads to, as {@link #point} was told it.
   *
   * @return empty where no pointer is here, or what is here is none
   */
  Optional<String> pointed() throws IOException;

  /**
   * Makes the pointer that is kept here lead elsewhere, in one step.
   *
   * @param target relative to the folder that the pointer is in
   * @param lease that is held
   * @param partial folder, on the same storage, that may hold it while it is written; what is found
   *     there later was left by a process that was killed
   * @throws LeaseLostException if somebody has claimed the pointer under a later lease
   */
  void point(String target, Lease lease, Place partial) throws IOException;

  /**
   * Makes sure that nobody who still believes to hold an earlier lease can make the pointer that is
   * kept here lead elsewhere.
   *
   * @param lease that is held
   * @throws LeaseLostException as {@link #point} does
   */
  void claim(Lease lease) throws IOException;

  /**
   * Takes the lease that is kept here, if nobody else has it.
   *
   * @param sharing whether it is shared with all who share it, or held alone
   * @param holder what others may read here of who holds it alone; null where nothing is written
   */
  Optional<Lease> lease(boolean sharing, @Nullable String holder) throws IOException;

  /** What time whoever waits for the lease that is kept here lets pass between tries. */
  Duration betweenTries();

  /** Who holds the lease that is kept here alone, for people; empty where it cannot be told. */
  String leaseHolder();

  /** Whether a failure says that this place, or one below it, could not be used. */
  boolean isCauseOf(Throwable failure);
}
