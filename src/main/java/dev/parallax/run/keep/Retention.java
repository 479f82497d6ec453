package dev.parallax.run.keep;

import dev.parallax.files.Place;
import dev.parallax.run.JobFolder;
import dev.parallax.run.LatestPointer;
import dev.parallax.run.RunId;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes older runs away. The newest, the one that {@code latest} leads to and pinned ones stay. */
public final class Retention {

  private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

  private Retention() {}

  /**
   * Moves the runs that are not kept into the work folder, each in one step, so that nobody sees
   * half a run; what is there is deleted at the end of this run or at the start of the next. Where
   * it cannot be told what is to be kept, all is, and the log says why.
   *
   * @param keep number of the newest runs that are kept
   */
  public static void apply(JobFolder job, int keep) {
    try {
      // Whatever fails here fails before anything is removed.
      Set<String> wanted = new TreeSet<>(Pins.read(job));
      wanted.add(new LatestPointer(job).runId().orElseThrow(() -> lost(job)));
      List<String> expired =
          runs(job).stream().skip(keep).filter(run -> !wanted.contains(run)).toList();
      for (String runId : expired) {
        remove(job, runId);
        LOG.info("Run {} removed: {} newer runs are kept", runId, keep);
      }
    } catch (IOException e) {
      LOG.warn("Older runs are kept: {}", e.toString());
    }
  }

  /** Ids of the job's runs, the newest first; whatever else lies there is not for us to remove. */
  private static List<String> runs(JobFolder job) throws IOException {
    return job.runs().list().stream()
        .map(Place::name)
        .filter(RunId::isOne)
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private static IOException lost(JobFolder job) {
    return new IOException(job.latest() + " leads to no run");
  }

  private static void remove(JobFolder job, String runId) throws IOException {
    job.run(runId).moveAside(job.removed().at(runId));
  }
}
