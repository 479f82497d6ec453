package dev.parallax.run.change;

import dev.parallax.run.PublishedRun;
import dev.parallax.run.snapshot.InputFile;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What goes into a run and may move its figures.
 *
 * @param snapshot hash of all of it
 * @param hashesOfInputs path to hash of the files that are read
 * @param configHash of the analysis settings
 * @param versions name to version of all that decides what stands in the tables
 * @param inheritedTopics hash of the topic state that the run inherited; empty where it had none
 */
public record RunFacts(
    String snapshot,
    SortedMap<String, String> hashesOfInputs,
    String configHash,
    SortedMap<String, String> versions,
    String inheritedTopics) {

  private static final String JAVA = "java";

  /** Copies the maps; of Java, only the feature release decides. */
  public RunFacts {
    hashesOfInputs = Collections.unmodifiableSortedMap(new TreeMap<>(hashesOfInputs));
    TreeMap<String, String> all = new TreeMap<>(versions);
    all.computeIfPresent(JAVA, (name, version) -> feature(version));
    versions = Collections.unmodifiableSortedMap(all);
  }

  /** Of a run that was published. */
  public static RunFacts of(PublishedRun run) {
    return new RunFacts(
        run.snapshot(),
        run.hashesOfInputs(),
        run.configHash(),
        run.versions(),
        run.inheritedTopics());
  }

  /** Of a run with these input files. */
  public static RunFacts of(
      String snapshot,
      List<InputFile> inputs,
      String configHash,
      SortedMap<String, String> versions,
      String inheritedTopics) {
    SortedMap<String, String> hashes = new TreeMap<>();
    inputs.forEach(file -> hashes.put(file.path(), file.sha256()));
    return new RunFacts(snapshot, hashes, configHash, versions, inheritedTopics);
  }

  private static String feature(String version) {
    try {
      return String.valueOf(Runtime.Version.parse(version).feature());
    } catch (IllegalArgumentException unknownFormat) {
      return version;
    }
  }
}
