package dev.parallax.corpus.source;

import dev.parallax.corpus.DocumentRejectedException;
import dev.parallax.files.Found;
import dev.parallax.files.Place;
import dev.parallax.files.StorageException;
import dev.parallax.model.text.ErrorClass;
import dev.parallax.model.text.Stage;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.Optional;

/** Says whether a file may be opened, without opening it. */
final class FileCheck {

  /** What Java reads in a name that is not in this machine's character encoding. */
  private static final String UNDECODABLE = "\uFFFD";

  private final Place folder;

  /**
   * @param folder the input folder, behind any links
   */
  FileCheck(Place folder) {
    this.folder = folder;
  }

  /**
   * @throws DocumentRejectedException at stage FIND, where the file must not or cannot be opened
   */
  void check(InputWalk.Entry entry) throws DocumentRejectedException {
    Place file = entry.file();
    Optional<Found.Kind> kind = kind(entry);
    if (kind.equals(Optional.of(Found.Kind.LINK))) {
      checkLink(file);
    }
    if (file.isFolder()) {
      throw rejected(
          ErrorClass.UNREADABLE, "The folder could not be opened; check who may read it.");
    }
    if (kind.isPresent() && !file.isObject()) {
      throw rejected(
          ErrorClass.NOT_A_FILE,
          "A pipe, device or socket, not a regular file, so it is not opened.");
    }
    if (!file.isReadable()) {
      throw rejected(ErrorClass.UNREADABLE, "The file could not be opened; check who may read it.");
    }
  }

  /** What is there; the path as text, which is all that later steps have, must name it. */
  private Optional<Found.Kind> kind(InputWalk.Entry entry) throws DocumentRejectedException {
    try {
      Optional<Found> found =
          folder.at(entry.path()).equals(entry.file()) ? entry.file().look() : Optional.empty();
      if (found.isPresent() || !entry.path().contains(UNDECODABLE)) {
        return found.map(Found::kind);
      }
    } catch (IOException cannotBeTold) {
      StorageException.throwUnchecked(cannotBeTold);
      return Optional.empty();
    } catch (InvalidPathException e) {
      // Told below, like a name that Java could not read.
    }
    throw rejected(
        ErrorClass.UNDECODABLE_NAME,
        "The file's name cannot be read in this machine's character encoding; rename the file, or"
            + " set LC_ALL=C.UTF-8.");
  }

  private void checkLink(Place link) throws DocumentRejectedException {
    Place target;
    try {
      target = link.real();
    } catch (IOException e) {
      throw rejected(
          ErrorClass.BROKEN_LINK, "A symbolic link that leads to no file; remove or mend it.");
    }
    if (!isInside(target)) {
      throw rejected(
          ErrorClass.LINK_OUTSIDE,
          "A symbolic link that leads out of the input folder, so it is not followed; put a copy of"
              + " the file in its place.");
    }
    if (target.isFolder()) {
      throw rejected(
          ErrorClass.LINK_TO_FOLDER,
          "A symbolic link to a folder, so it is not followed; its files are read where they are.");
    }
  }

  private boolean isInside(Place target) {
    Place above = target;
    while (!above.equals(folder) && !above.equals(above.parent())) {
      above = above.parent();
    }
    return above.equals(folder);
  }

  private static DocumentRejectedException rejected(ErrorClass errorClass, String message) {
    return new DocumentRejectedException(Stage.FIND, errorClass, message);
  }
}
