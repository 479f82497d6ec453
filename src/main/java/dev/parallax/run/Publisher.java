package dev.parallax.run;

import dev.parallax.files.Lease;
import dev.parallax.files.LeaseLostException;
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
   * Moves the run's tables to their place and switches {@code latest}, each in one step where the
   * storage knows one, so that a reader sees the old run or the new one and nothing in between.
   *
   * @param lease of the job's lock
   * @throws LeaseLostException if another run has the job now; nothing stays of this one
   * @throws IOException if it cannot be moved or linked; {@code latest} then leads where it did
   */
  public static void publish(JobFolder job, WorkFolder work, String runId, Lease lease)
      throws IOException {
    move(work, job.run(runId), lease);
    try {
      new LatestPointer(job).leadTo(runId, lease, work.path());
    } catch (LeaseLostException e) {
      job.run(runId).delete();
      throw e;
    }
  }

  /**
   * Moves a run's tables to a place of the job, where they appear whole and outlive a power cut.
   *
   * @param lease of the job's lock
   * @throws IOException if they cannot be written or moved
   */
  public static void move(WorkFolder work, Place place, Lease lease) throws IOException {
    // On the disk before it has its name: a rename outlives a power cut that bytes do not.
    work.tables().settle();
    lease.require();
    work.tables().moveTo(place, Manifest.FILE_NAME);
  }

  /** Clears what a process has left of a run that was killed while it published. */
  public static void clearUnfinished(JobFolder job) throws IOException {
    for (Place run : job.runs().list()) {
      run.clearUnfinished();
    }
  }
}
