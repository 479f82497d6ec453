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
   * @return sorted by path
   */
  public static List<InputFile> of(Path folder, Collection<String> paths) {
    List<InputFile> files = new ArrayList<>();
    for (String path : new TreeSet<>(paths)) {
      hash(folder.resolve(path), path).ifPresent(files::add);
    }
    return files;
  }

  private static Optional<InputFile> hash(Path file, String path) {
    try {
      return Optional.of(new InputFile(path, FileHash.sha256(file), Files.size(file)));
    } catch (IOException rejectedWhereItIsRead) {
      return Optional.empty();
    }
  }
}
