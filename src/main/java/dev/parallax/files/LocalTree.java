package dev.parallax.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Folders of a local disk with all that is in them; links are not followed. */
final class LocalTree {

  private LocalTree() {}

  /** What a folder holds, by name; nothing, where there is no folder. */
  static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> names = Files.list(folder)) {
      return names.sorted().toList();
    } catch (NoSuchFileException | NotDirectoryException nothing) {
      // No other failure: of a folder that may not be entered nobody knows what it holds.
      return List.of();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  static List<Path> files(Path folder) throws IOException {
    return list(folder).isEmpty()
        ? List.of()
        : walk(folder, (path, attributes) -> attributes.isRegularFile());
  }

  static void delete(Path place) throws IOException {
    if (Files.notExists(place, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> all = walk(place, (path, any) -> true);
    for (Path path : all.stream().sorted(Comparator.reverseOrder()).toList()) {
      Files.deleteIfExists(path);
    }
  }

  /**
   * Makes the disk hold what the system still keeps in memory: without it a file renamed before a
   * power cut can be empty after it, and a disk that is full may say so only later.
   */
  static void force(Path folder) throws IOException {
    for (Path path : walk(folder, (path, any) -> true)) {
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

  /** What goes meanwhile is not there: others may be at work in the folder. */
  private static List<Path> walk(Path folder, BiPredicate<Path, BasicFileAttributes> wanted)
      throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            return visitFile(path, attributes);
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (wanted.test(path, attributes)) {
              found.add(path);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path path, IOException e) throws IOException {
            if (e instanceof NoSuchFileException && !path.equals(folder)) {
              return FileVisitResult.CONTINUE;
            }
            throw e;
          }
        });
    found.sort(Comparator.naturalOrder());
    return found;
  }
}
