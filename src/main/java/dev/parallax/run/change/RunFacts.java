package dev.parallax.run.change;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What goes into a run and may move its figures.
 *
 * @param snapshot hash of all of it
 * @param hashesOfInputs path to hash of the files that are read
 * @param configHash of the analysis settings
 * @param versions name to version of all that decides what stands in the tables
 */
public record RunFacts(
    String snapshot,
    SortedMap<String, String> hashesOfInputs,
    String configHash,
    SortedMap<String, String> versions) {

  private static final String JAVA = "java";

  /** Copies the maps; of Java, only the feature release decides. */
  public RunFacts {
    hashesOfInputs = Collections.unmodifiableSortedMap(new TreeMap<>(hashesOfInputs));
    TreeMap<String, String> all = new TreeMap<>(versions);
    all.computeIfPresent(JAVA, (name, version) -> feature(version));
    versions = Collections.unmodifiableSortedMap(all);
  }

  private static String feature(String version) {
    try {
      return String.valueOf(Runtime.Version.parse(version).feature());
    } catch (IllegalArgumentException unknownFormat) {
      return version;
    }
  }
}
