package dev.parallax.corpus.source;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All that {@code documents.csv} says, by file. */
final class MetadataFile {

  private final String name;
  private final boolean read;
  private final Map<String, MetadataRow> byKey;
  private final List<MetadataProblem> problems;

  /**
   * @param byKey rows by {@link RelativePath#key}
   * @param problems found while reading
   */
  MetadataFile(String name, Map<String, MetadataRow> byKey, List<MetadataProblem> problems) {
    this(name, true, byKey, problems);
  }

  private MetadataFile(
      String name, boolean read, Map<String, MetadataRow> byKey, List<MetadataProblem> problems) {
    this.name = name;
    this.read = read;
    this.byKey = new TreeMap<>(byKey);
    this.problems = List.copyOf(problems);
  }

  /** That of a folder without one, or whose file must not or cannot be read. */
  static MetadataFile unread(String name, List<MetadataProblem> problems) {
    return new MetadataFile(name, false, Map.of(), problems);
  }

  /** Its path in the input folder; empty where none was read. */
  Optional<String> path() {
    return read ? Optional.of(name) : Optional.empty();
  }

  /** What is said about the file at this relative path. */
  Optional<MetadataRow> row(String path) {
    return Optional.ofNullable(byKey.get(RelativePath.key(path)));
  }

  /** Problems of the file itself, and rows that name none of the files seen; by line. */
  List<MetadataProblem> problems(Set<String> seenPaths) {
    TreeMap<String, MetadataRow> missing = new TreeMap<>(byKey);
    seenPaths.forEach(path -> missing.remove(RelativePath.key(path)));
    return Stream.concat(problems.stream(), missing.values().stream().map(this::missing))
        .sorted(
            Comparator.comparingLong(MetadataProblem::line).thenComparing(MetadataProblem::message))
        .toList();
  }

  private MetadataProblem missing(MetadataRow row) {
    return new MetadataProblem(
        name,
        row.line(),
        "there is no file '"
            + RelativePath.printable(row.path())
            + "' in the input folder; correct the path (relative to that folder) or remove the"
            + " row.");
  }
}
