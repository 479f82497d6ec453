package dev.parallax.run.snapshot;

import dev.parallax.files.Place;
import dev.parallax.files.StorageException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * What went into a run, by content.
 *
 * @param files sorted by path
 * @param unread sorted paths of files that are too large or cannot be opened; they become rejects
 *     where they are read
 */
public record Inputs(List<InputFile> files, List<String> unread) {

  /** Copies the lists. */
  public Inputs {
    files = List.copyOf(files);
    unread = List.copyOf(unread);
  }

  /**
   * Hashes files of the input folder.
   *
   * @param folder the input folder
   * @param paths relative paths of regular files
   * @param maxBytes size beyond which a file is not read
   */
  public static Inputs of(Place folder, Collection<String> paths, long maxBytes) {
    List<InputFile> files = new ArrayList<>();
    List<String> unread = new ArrayList<>();
    for (String path : new TreeSet<>(paths)) {
      try {
        files.add(hash(folder.at(path), path, maxBytes));
      } catch (IOException e) {
        StorageException.passOn(e);
        unread.add(path);
      }
    }
    return new Inputs(files, unread);
  }

  private static InputFile hash(Place file, String path, long maxBytes) throws IOException {
    long bytes = file.size();
    if (bytes > maxBytes) {
      throw new IOException("Too large: " + file);
    }
    return new InputFile(path, FileHash.sha256(file), bytes);
  }
}
