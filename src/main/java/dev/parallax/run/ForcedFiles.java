package dev.parallax.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the disk hold what the system still keeps in memory: without it a file renamed before a
 * power cut can be empty after it, and a disk that is full may say so only later.
 */
final class ForcedFiles {

  private ForcedFiles() {}

  /**
   * Forces all files of a folder, then the folders themselves.
   *
   * @throws IOException if one cannot be written
   */
  static void forceAll(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(folder)) {
      paths = walk.toList();
    }
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        forceFolder(path);
      } else {
        force(path, StandardOpenOption.WRITE);
      }
    }
  }

  /**
   * Forces the entries of a folder: names that were added, renamed or removed.
   *
   * @throws IOException if they cannot be written
   */
  static void forceFolder(Path folder) throws IOException {
    force(folder, StandardOpenOption.READ);
  }

  private static void force(Path path, StandardOpenOption mode) throws IOException {
    try (FileChannel channel = FileChannel.open(path, mode)) {
      channel.force(true);
    }
  }
}
