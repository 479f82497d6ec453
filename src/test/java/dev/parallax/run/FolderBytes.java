package dev.parallax.run;

import dev.parallax.files.Places;
import dev.parallax.run.snapshot.FileHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Compares folders by the bytes of their files. */
public final class FolderBytes {

  private FolderBytes() {}

  /** Relative path to hash, of the files whose path ends so. */
  public static SortedMap<String, String> sha256ByPath(Path folder, String suffix)
      throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> files =
          walk.filter(Files::isRegularFile)
              .filter(path -> path.toString().endsWith(suffix))
              .toList();
      for (Path file : files) {
        hashes.put(folder.relativize(file).toString(), FileHash.sha256(Places.of(file)));
      }
    }
    return hashes;
  }
}
