package dev.parallax.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What went into a run, by content. */
public final class Inputs {

  private Inputs() {}

  /**
   * Hashes files of the input folder. A file that cannot be read is left out here; it becomes a
   * reject where it is read.
   *
   * @param folder the input folder
   * @param paths relative paths of regular files
   * @param maxBytes size beyond which a file is not read, and so left out too
   * @return sorted by path
   */
  public static List<InputFile> of(Path folder, Collection<String> paths, long maxBytes) {
    List<InputFile> files = new ArrayList<>();
    for (String path : new TreeSet<>(paths)) {
      hash(folder.resolve(path), path, maxBytes).ifPresent(files::add);
    }
    return files;
  }

  private static Optional<InputFile> hash(Path file, String path, long maxBytes) {
    try {
      if (Files.size(file) > maxBytes) {
        return Optional.empty();
      }
      return Optional.of(new InputFile(path, FileHash.sha256(file), Files.size(file)));
    } catch (IOException rejectedWhereItIsRead) {
      return Optional.empty();
    }
  }
}
