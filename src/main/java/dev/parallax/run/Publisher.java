package dev.parallax.run;

import dev.parallax.files.Place;
import java.io.IOException;

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
    new LatestPointer(job).leadTo(runId, work.path());
  }

  /**
   * Moves a run's tables to a place of the job, where they appear whole and outlive a power cut.
   *
   * @throws IOException if they cannot be written or moved
   */
  public static void move(WorkFolder work, Place place) throws IOException {
    // On the disk before it has its name: a rename outlives a power cut that bytes do not.
    work.tables().settle();
    work.tables().moveTo(place);
  }
}
