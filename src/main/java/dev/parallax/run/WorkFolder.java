package dev.parallax.run;

import dev.parallax.files.Place;
import java.io.IOException;

/**
 * What one run writes before it is published.
 *
 * @param path of the folder
 */
public record WorkFolder(Place path) {

  /** The folder of a run; the caller holds the job's lock and has cleared what killed runs left. */
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

  /** The folder that becomes the run. */
  public Place tables() {
    return path.at("tables");
  }
}
