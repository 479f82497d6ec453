package dev.parallax.run;

import java.nio.file.Path;

/**
 * Where a job keeps things: {@code <output>/<name>/}.
 *
 * @param path of the job's folder
 */
public record JobFolder(Path path) {

  /**
   * The folder of a job.
   *
   * @param output folder of all jobs
   * @param name of the job
   */
  public static JobFolder of(Path output, String name) {
    return new JobFolder(output.resolve(name));
  }

  /** Holds complete runs, and nothing else. */
  public Path runs() {
    return path.resolve("runs");
  }

  /** One complete run. */
  public Path run(String runId) {
    return runs().resolve(runId);
  }

  /** One calibration, beside the runs. */
  public Path calibration(String runId) {
    return path.resolve("calibrations").resolve(runId);
  }

  /** A link to the newest complete run. */
  public Path latest() {
    return path.resolve("latest");
  }

  /** Holds what runs at work need; safe to delete when none is. */
  public Path work() {
    return path.resolve(".work");
  }

  /** Readers' files that name runs to keep. */
  public Path pins() {
    return path.resolve("pins");
  }

  /** Locked while a run is at work. */
  public Path lock() {
    return path.resolve(".lock");
  }
}
