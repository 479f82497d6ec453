package dev.parallax.run;

import dev.parallax.files.Place;
import java.io.IOException;

/**
 * What one run writes before it is published.
 *
 * @param path of the folder
 */
public record WorkFolder(Place path) {

  /**
   * The folder of a run; the caller holds the job's lock and has cleared what killed runs left.
   */
  public static WorkFolder create(JobFolder job, String runId) {
    return new WorkFolder(job.work().at(runId));
  }

  /**
   * Clears away all that runs at work needed; the caller holds the job's lock.
   *
   * @throws IOException if something cannot be deleted
   */
  public static void clear(JobFolder job) throws IOException {
    job.work().delete();
  }

  /** For a second graph of the run, under the settings of the previous run. */
  public WorkFolder held() {
    return new WorkFolder(path.at("held"));
  }

  /** Cleaned documents. */
  public Place documents() {
    return path.at("documents");
  }

  /** Annotations. */
  public Place annotations() {
    return path.at("annotations");
  }

  /** Vectors of sentences. */
  public Place vectors() {
    return path.at("vectors");
  }

  /** What a first reading of each document found, for what needs the whole corpus. */
  public Place inventories() {
    return path.at("inventories");
  }

  /** The sentences of each document as terms. */
  public Place terms() {
    return path.at("terms");
  }

  /** The shares of topics in each document. */
  public Place topics() {
    return path.at("topics");
  }

  /** What the analysis rooms found in each document. */
  public Place analyses() {
    return path.at("analyses");
  }

  /** What steps report to the end of the run. */
  public Place reports() {
    return path.at("reports");
  }

  /** The folder that becomes the run. */
  public Place tables() {
    return path.at("tables");
  }
}
