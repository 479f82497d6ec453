package dev.parallax.run.snapshot;

import dev.parallax.files.Place;
import dev.parallax.files.StorageException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    List<String> sorted = new ArrayList<>(new TreeSet<>(paths));
    // Side by side: object storage takes its time for each.
    List<Optional<InputFile>> hashed =
        sorted.parallelStream().map(path -> tryHash(folder.at(path), path, maxBytes)).toList();
    for (int i = 0; i < sorted.size(); i++) {
      if (hashed.get(i).isPresent()) {
        files.add(hashed.get(i).get());
      } else {
        unread.add(sorted.get(i));
      }
    }
    return new Inputs(files, unread);
  }

  /** Puts together what was hashed in parts, in whatever order. */
  public static Inputs joined(Collection<Inputs> parts) {
    return new Inputs(
        parts.stream()
            .flatMap(part -> part.files().stream())
            .sorted(Comparator.comparing(InputFile::path))
            .toList(),
        parts.stream().flatMap(part -> part.unread().stream()).sorted().toList());
  }

  private static Optional<InputFile> tryHash(Place file, String path, long maxBytes) {
    try {
      return Optional.of(hash(file, path, maxBytes));
    } catch (IOException e) {
      StorageException.throwUnchecked(e);
      return Optional.empty();
    }
  }

  private static InputFile hash(Place file, String path, long maxBytes) throws IOException {
    long bytes = file.size();
    if (bytes > maxBytes) {
      throw new IOException("Too large: " + file);
    }
    return new InputFile(path, FileHash.sha256(file), bytes);
  }
}
