package dev.parallax.run;

import dev.parallax.files.Found;
import dev.parallax.files.Lease;
import dev.parallax.files.Place;
import dev.parallax.run.snapshot.FileHash;
import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What leads to the newest complete run of a job.
 *
 * @param job that it belongs to
 */
public record LatestPointer(JobFolder job) {

  private static final Logger LOG = LoggerFactory.getLogger(LatestPointer.class);

  /** Whether it leads to a run, be that still there or not. */
  public boolean isThere() throws IOException {
    return runId().isPresent();
  }

  /**
   * The run that it leads to, whether that is still there or not.
   *
   * @return its id; empty where there is no pointer
   */
  public Optional<String> runId() throws IOException {
    return job.latest().pointed().map(target -> target.substring(target.lastIndexOf('/') + 1));
  }

  /**
   * The folder through which people reach the tables of the run that it leads to: the pointer where
   * readers can follow it, else the run's own.
   */
  public Place readable(String runId) {
    return job.latest().isFolder() ? job.latest() : job.run(runId);
  }

  void leadTo(String runId, Lease lease, Place partial) throws IOException {
    job.latest().point(job.runs().name() + "/" + runId, lease, partial);
  }

  /**
   * Sees whether a run could begin, and changes nothing.
   *
   * @throws LatestPointerException as {@link #mend} does
   * @throws IOException if it cannot be told what is there
   */
  public void check() throws IOException {
    Optional<Found> found = inTheWay();
    if (found.isPresent() && copied(found.get()).isEmpty()) {
      throw unusable(found.get());
    }
  }

  private Optional<Found> inTheWay() throws IOException {
    return job.latest().look().filter(found -> found.kind() != Found.Kind.LINK);
  }

  /**
   * Makes sure, before any work is done, that the pointer can be switched after it. Tools that copy
   * folders and know no links leave a whole folder in its place, or a small file that holds what
   * the link led to. Where nothing but a copy of a published run is there, the pointer takes its
   * place again. From then on nobody who held the lock before can switch it.
   *
   * @param lease of the job's lock
   * @throws LatestPointerException if what is there may be somebody's
   * @throws IOException if it cannot be told what is there
   */
  public void mend(Lease lease) throws IOException {
    Optional<Found> found = inTheWay();
    if (found.isPresent()) {
      mend(found.get(), lease);
    }
    job.latest().claim(lease);
  }

  private void mend(Found found, Lease lease) throws IOException {
    String copied = copied(found).orElseThrow(() -> unusable(found));
    if (found.kind() == Found.Kind.FOLDER) {
      replace(copied, lease);
    } else {
      leadTo(copied, lease, job.work());
    }
    LOG.warn(
        "{} was {} that only repeated run {}; it is the link to that run again",
        job.latest(),
        found.kind().words(),
        copied);
  }

  /** Where no link can be made here, the copy stays: without it the job would begin anew. */
  private void replace(String copied, Lease lease) throws IOException {
    Place aside = job.removed().at(job.latest().name());
    job.latest().moveTo(aside, Manifest.FILE_NAME);
    try {
      leadTo(copied, lease, job.work());
    } catch (IOException e) {
      aside.moveTo(job.latest(), Manifest.FILE_NAME);
      throw e;
    }
  }

  /** The run of which there is nothing but a copy here; empty where there may be more. */
  private Optional<String> copied(Found found) throws IOException {
    Optional<String> named =
        found.kind() == Found.Kind.FOLDER
            ? PublishedRun.in(job.latest()).map(PublishedRun::runId)
            : runId();
    if (named.isEmpty() || !RunId.isOne(named.get())) {
      return Optional.empty();
    }
    boolean whole =
        found.kind() == Found.Kind.FOLDER
            ? isCopy(job.latest(), job.run(named.get()))
            : job.run(named.get()).isFolder();
    return whole ? named : Optional.empty();
  }

  private static boolean isCopy(Place copy, Place original) throws IOException {
    Optional<Found> found = copy.look();
    if (found.isPresent() && found.get().isObject()) {
      return original.isObject()
          && original.size() == found.get().bytes()
          && FileHash.sha256(original).equals(FileHash.sha256(copy));
    }
    if (found.isEmpty() || found.get().kind() != Found.Kind.FOLDER || !original.isFolder()) {
      return false;
    }
    for (Place inside : copy.list()) {
      if (!isCopy(inside, original.at(inside.name()))) {
        return false;
      }
    }
    return true;
  }

  private LatestPointerException unusable(Found found) {
    return new LatestPointerException(job.latest(), found.kind().words(), newest());
  }

  private Optional<String> newest() {
    try {
      return job.runs().list().stream()
          .map(Place::name)
          .filter(RunId::isOne)
          .max(Comparator.naturalOrder());
    } catch (IOException cannotBeListed) {
      return Optional.empty();
    }
  }
}
