package dev.parallax.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Folders of a local disk with all that is in them; links are not followed. */
final class LocalTree {

  private LocalTree() {}

  static List<Path> files(Path folder) throws IOException {
    return Files.isDirectory(folder) ? walk(folder, LocalTree::isFile) : List.of();
  }

  private static boolean isFile(Path path) {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }

  static void delete(Path place) throws IOException {
    if (Files.notExists(place, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> all = walk(place, path -> true);
    for (Path path : all.stream().sorted(Comparator.reverseOrder()).toList()) {
      Files.deleteIfExists(path);
    }
  }

  /**
   * Makes the disk hold what the system still keeps in memory: without it a file renamed before a
   * power cut can be empty after it, and a disk that is full may say so only later.
   */
  static void force(Path folder) throws IOException {
    for (Path path : walk(folder, any -> true)) {
      if (Files.isDirectory(path)) {
        forceNames(path);
      } else {
        force(path, StandardOpenOption.WRITE);
      }
    }
  }

  /** Forces the names in a folder that were added, renamed or removed. */
  static void forceNames(Path folder) throws IOException {
    force(folder, StandardOpenOption.READ);
  }

  private static void force(Path path, StandardOpenOption mode) throws IOException {
    try (FileChannel channel = FileChannel.open(path, mode)) {
      channel.force(true);
    }
  }

  private static List<Path> walk(Path folder, Predicate<Path> wanted) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(wanted).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
