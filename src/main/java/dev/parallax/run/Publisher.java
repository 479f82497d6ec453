package dev.parallax.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Makes a finished run visible: it appears in {@code runs} whole, then {@code latest} leads to it.
 * A process killed in between leaves a complete run that {@code latest} does not lead to; it is
 * kept and removed like any other.
 */
public final class Publisher {

  private Publisher() {}

  /**
   * Moves the run's tables to their place and switches {@code latest}, each in one atomic step, so
   * that a reader sees the old run or the new one and nothing in between.
   *
   * @throws IOException if it cannot be moved or linked; {@code latest} then leads where it did
   */
  public static void publish(JobFolder job, WorkFolder work, String runId) throws IOException {
    move(work, job.run(runId));
    switchLatest(job, work, runId);
  }

  /**
   * Moves a run's tables to a place of the job, where they appear whole and outlive a power cut.
   *
   * @throws IOException if they cannot be written or moved
   */
  public static void move(WorkFolder work, Path place) throws IOException {
    Path parent = place.resolveSibling("");
    Files.createDirectories(parent);
    ForcedFiles.forceAll(work.tables());
    Files.move(work.tables(), place, StandardCopyOption.ATOMIC_MOVE);
    ForcedFiles.forceFolder(parent);
    ForcedFiles.forceFolder(parent.resolveSibling(""));
  }

  /**
   * A link cannot be changed in place, but another one can be renamed over it. That one is made in
   * the work folder, where the next run clears what a killed one left.
   */
  private static void switchLatest(JobFolder job, WorkFolder work, String runId)
      throws IOException {
    Path next = work.path().resolve("latest");
    Files.createSymbolicLink(next, Path.of("runs", runId));
    Files.move(next, job.latest(), StandardCopyOption.ATOMIC_MOVE);
    ForcedFiles.forceFolder(job.path());
  }
}
