package dev.parallax.run;

import dev.parallax.files.Place;

/**
 * Where a job keeps things: {@code <output>/<name>/}.
 *
 * @param path of the job's folder
 */
public record JobFolder(Place path) {

  /**
   * The folder of a job.
   *
   * @param output folder of all jobs
   * @param name of the job
   */
  public static JobFolder of(Place output, String name) {
    return new JobFolder(output.at(name));
  }

  /** Holds complete runs, and nothing else. */
  public Place runs() {
    return path.at("runs");
  }

  /** One complete run. */
  public Place run(String runId) {
    return runs().at(runId);
  }

  /** One calibration, beside the runs. */
  public Place calibration(String runId) {
    return path.at("calibrations").at(runId);
  }

  /** The pointer to the newest complete run: a link on a local disk, else a small object. */
  public Place latest() {
    return path.pointer("latest");
  }

  /** Holds what runs at work need; safe to delete when none is. */
  public Place work() {
    return path.at(".work");
  }

  /** Holds what was taken away from readers, until it is deleted. */
  public Place removed() {
    return work().at("removed");
  }

  /** Readers' files that name runs to keep. */
  public Place pins() {
    return path.at("pins");
  }

  /** Locked while a run is at work. */
  public Place lock() {
    return path.at(".lock");
  }
}
