package dev.parallax.run.keep;

import dev.parallax.files.Place;
import dev.parallax.run.JobFolder;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
    for (Place file : job.pins().list()) {
      for (String line : lines(file)) {
        pinned.add(line.strip());
      }
    }
    return pinned;
  }

  private static List<String> lines(Place file) throws IOException {
    try {
      if (file.isObject() && file.size() <= MOST_BYTES) {
        return file.lines();
      }
    } catch (IOException e) {
      throw unreadable(file, e);
    }
    throw unreadable(file, null);
  }

  private static IOException unreadable(Place file, @Nullable IOException cause) {
    return new IOException(file + " does not say which runs it pins", cause);
  }
}
