package dev.parallax.pipeline.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * Neighbours among the files of an input folder.
 *
 * @param number of the range, from 0
 * @param paths relative to the folder, with {@code /}
 */
public record PathRange(int number, List<String> paths) {

  /** So many requests to object storage are some seconds, and so many names some kilobytes. */
  private static final int MOST_PATHS = 200;

  /** Copies the list. */
  public PathRange {
    paths = List.copyOf(paths);
  }

  /** Parts a list of paths. */
  static List<PathRange> of(List<String> paths) {
    List<PathRange> ranges = new ArrayList<>();
    for (int from = 0; from < paths.size(); from += MOST_PATHS) {
      ranges.add(
          new PathRange(
              ranges.size(), paths.subList(from, Math.min(paths.size(), from + MOST_PATHS))));
    }
    return ranges;
  }
}
