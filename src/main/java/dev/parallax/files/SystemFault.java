package dev.parallax.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Faults of the machine. Some Java has no types for: they are told by the systems' own words. */
public final class SystemFault {

  private static final List<String> FULL_DISK =
      List.of(
          "no space left on device",
          "disk quota exceeded",
          "not enough space on the disk",
          "file too large");

  private static final List<String> TOO_MANY_FILES = List.of("too many open files");

  private SystemFault() {}

  /** A failure and what caused it, each once: chains of causes can run in circles. */
  public static Stream<Throwable> causes(Throwable failure) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    return Stream.iterate(failure, cause -> cause != null && seen.add(cause), Throwable::getCause);
  }

  /** Whether a disk, or the share of it that a user may fill, is full. */
  public static boolean isFullDisk(Throwable failure) {
    return failure instanceof IOException && says(failure, FULL_DISK);
  }

  /** Whether no more files may be opened at once. */
  public static boolean isTooManyFiles(Throwable failure) {
    return says(failure, TOO_MANY_FILES);
  }

  /** Whether a file is gone, or its folder. */
  public static boolean isGone(Throwable failure) {
    return failure instanceof NoSuchFileException || failure instanceof NotDirectoryException;
  }

  /** Whether a file could not be come by, whatever is in it: gone, closed, on a disk that fails. */
  public static boolean isOfAccess(Throwable failure) {
    return failure instanceof FileSystemException;
  }

  private static boolean says(Throwable failure, List<String> words) {
    String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(message::contains);
  }
}
