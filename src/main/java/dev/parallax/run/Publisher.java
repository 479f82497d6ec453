package dev.parallax.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Makes a finished run visible: it appears in {@code runs} whole, then {@code latest} leads to it.
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
    Files.createDirectories(job.runs());
    Files.move(work.tables(), job.run(runId), StandardCopyOption.ATOMIC_MOVE);
    switchLatest(job, runId);
  }

  /** A link cannot be changed in place, but another one can be renamed over it. */
  private static void switchLatest(JobFolder job, String runId) throws IOException {
    Path next = job.path().resolve(".latest.next");
    Files.deleteIfExists(next);
    Files.createSymbolicLink(next, Path.of("runs", runId));
    Files.move(next, job.latest(), StandardCopyOption.ATOMIC_MOVE);
  }
}
