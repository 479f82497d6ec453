package dev.parallax.run.keep;

import dev.parallax.run.JobFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The runs that readers ask to keep: files in the job's folder {@code pins}, a run id a line. */
final class Pins {

  /** Far more than anybody pins; a larger file is not what it seems. */
  private static final long MOST_BYTES = 1 << 20;

  private Pins() {}

  /**
   * The ids of all pinned runs, with whatever else the files hold.
   *
   * @throws IOException if a file cannot be read as text, so that it is not known what it pins
   */
  static Set<String> read(JobFolder job) throws IOException {
    Set<String> pinned = new TreeSet<>();
    for (Path file : files(job.pins())) {
      for (String line : lines(file)) {
        pinned.add(line.strip());
      }
    }
    return pinned;
  }

  private static List<Path> files(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static List<String> lines(Path file) throws IOException {
    try {
      if (Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES) {
        return Files.readAllLines(file);
      }
    } catch (IOException e) {
      throw unreadable(file, e);
    }
    throw unreadable(file, null);
  }

  private static IOException unreadable(Path file, @Nullable IOException cause) {
    return new IOException(file + " does not say which runs it pins", cause);
  }
}
