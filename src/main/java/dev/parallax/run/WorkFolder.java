package dev.parallax.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one run writes before it is published.
 *
 * @param path of the folder
 */
public record WorkFolder(Path path) {

  /**
   * Makes a fresh folder; the caller holds the job's lock and has cleared what killed runs left.
   *
   * @throws IOException if it cannot be made
   */
  public static WorkFolder create(JobFolder job, String runId) throws IOException {
    WorkFolder work = new WorkFolder(job.work().resolve(runId));
    Files.createDirectories(work.tables());
    return work;
  }

  /**
   * Clears away all that runs at work needed; the caller holds the job's lock.
   *
   * @throws IOException if something cannot be deleted
   */
  public static void clear(JobFolder job) throws IOException {
    delete(job.work());
  }

  /** For a second graph of the run, under the settings of the previous run. */
  public WorkFolder held() {
    return new WorkFolder(path.resolve("held"));
  }

  /** Cleaned documents. */
  public Path documents() {
    return path.resolve("documents");
  }

  /** Annotations. */
  public Path annotations() {
    return path.resolve("annotations");
  }

  /** Vectors of sentences. */
  public Path vectors() {
    return path.resolve("vectors");
  }

  /** What a first reading of each document found, for what needs the whole corpus. */
  public Path inventories() {
    return path.resolve("inventories");
  }

  /** The sentences of each document as terms. */
  public Path terms() {
    return path.resolve("terms");
  }

  /** The shares of topics in each document. */
  public Path topics() {
    return path.resolve("topics");
  }

  /** What the analysis rooms found in each document. */
  public Path analyses() {
    return path.resolve("analyses");
  }

  /** What steps report to the end of the run. */
  public Path reports() {
    return path.resolve("reports");
  }

  /** The folder that becomes the run. */
  public Path tables() {
    return path.resolve("tables");
  }

  /**
   * Deletes a folder with all that is in it; links are deleted, not followed.
   *
   * @throws IOException if something cannot be deleted
   */
  private static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> paths = Files.walk(folder)) {
      deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
  }
}
