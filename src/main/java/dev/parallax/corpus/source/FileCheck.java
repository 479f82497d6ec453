package dev.parallax.corpus.source;

import dev.parallax.corpus.DocumentRejectedException;
import dev.parallax.model.text.ErrorClass;
import dev.parallax.model.text.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Says whether a file may be opened, without opening it. */
final class FileCheck {

  private final Path folder;

  /**
   * @param folder the input folder's real path
   */
  FileCheck(Path folder) {
    this.folder = folder;
  }

  /**
   * @throws DocumentRejectedException at stage FIND, where the file must not or cannot be opened
   */
  void check(InputWalk.Entry entry) throws DocumentRejectedException {
    Path file = entry.file();
    if (!leadsBack(entry)) {
      throw rejected(
          ErrorClass.UNDECODABLE_NAME,
          "The file's name cannot be read in this machine's character encoding; rename the file, or"
              + " set LC_ALL=C.UTF-8.");
    }
    if (Files.isSymbolicLink(file)) {
      checkLink(file);
    }
    if (Files.isDirectory(file)) {
      throw rejected(
          ErrorClass.UNREADABLE, "The folder could not be opened; check who may read it.");
    }
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file)) {
      throw rejected(
          ErrorClass.NOT_A_FILE,
          "A pipe, device or socket, not a regular file, so it is not opened.");
    }
    if (!Files.isReadable(file)) {
      throw rejected(ErrorClass.UNREADABLE, "The file could not be opened; check who may read it.");
    }
  }

  /** Whether the path as text, which is all that later steps have, names the same file. */
  private boolean leadsBack(InputWalk.Entry entry) {
    try {
      return folder.resolve(entry.path()).equals(entry.file());
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private void checkLink(Path link) throws DocumentRejectedException {
    Path target;
    try {
      target = link.toRealPath();
    } catch (IOException e) {
      throw rejected(
          ErrorClass.BROKEN_LINK, "A symbolic link that leads to no file; remove or mend it.");
    }
    if (!target.startsWith(folder)) {
      throw rejected(
          ErrorClass.LINK_OUTSIDE,
          "A symbolic link that leads out of the input folder, so it is not followed; put a copy of"
              + " the file in its place.");
    }
    if (Files.isDirectory(target)) {
      throw rejected(
          ErrorClass.LINK_TO_FOLDER,
          "A symbolic link to a folder, so it is not followed; its files are read where they are.");
    }
  }

  private static DocumentRejectedException rejected(ErrorClass errorClass, String message) {
    return new DocumentRejectedException(Stage.FIND, errorClass, message);
  }
}
