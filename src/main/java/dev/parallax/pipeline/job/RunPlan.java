package dev.parallax.pipeline.job;

import dev.parallax.config.PipelineConfig;
import dev.parallax.config.Version;
import dev.parallax.corpus.source.DocumentSource;
import dev.parallax.corpus.source.FoundDocuments;
import dev.parallax.files.Place;
import dev.parallax.model.text.ErrorClass;
import dev.parallax.run.JobFolder;
import dev.parallax.run.PublishedRun;
import dev.parallax.run.RunId;
import dev.parallax.run.snapshot.CodeFingerprint;
import dev.parallax.run.snapshot.InputFile;
import dev.parallax.run.snapshot.Inputs;
import dev.parallax.run.snapshot.Snapshot;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All that is settled about a run before its graph is built.
 *
 * @param config of the job
 * @param input folder of the documents
 * @param found what the input folder holds
 * @param inputs the files that are read, hashed
 * @param files what the files say that the settings name
 * @param configHash of the analysis settings, frames included
 * @param versions name to version of all that decides what stands in the tables
 * @param topics what the run inherits of an earlier run's topics
 * @param snapshot hash of inputs, settings, versions and inherited topics
 * @param previous the run that {@code latest} leads to
 * @param runId name of the run's folder
 */
public record RunPlan(
    PipelineConfig config,
    Place input,
    FoundDocuments found,
    List<InputFile> inputs,
    AnalysisSettings files,
    String configHash,
    SortedMap<String, String> versions,
    TopicInheritance topics,
    String snapshot,
    Optional<PublishedRun> previous,
    String runId) {

  /** Settles what is inherited, given the hash of all that decides the run for a hash of that. */
  @FunctionalInterface
  interface Inheriting {
    TopicInheritance of(UnaryOperator<String> snapshotOf) throws IOException;
  }

  /** Hashes files of the input folder. */
  @FunctionalInterface
  interface Hashing {

    /**
     * Hashes them.
     *
     * @param paths relative to the folder
     * @param maxBytes size beyond which a file is not read
     */
    Inputs hash(List<String> paths, long maxBytes) throws IOException;
  }

  private static final Logger LOG = LoggerFactory.getLogger(RunPlan.class);

  /**
   * Settles a run.
   *
   * @param files what the files say that the settings name
   * @param hashing of the files that are read
   * @throws IOException if the inherited topics cannot be read
   */
  static RunPlan of(
      PipelineConfig config,
      AnalysisSettings files,
      Place input,
      FoundDocuments found,
      Hashing hashing,
      Optional<PublishedRun> previous,
      Instant start,
      Inheriting inheriting)
      throws IOException {
    Inputs inputs = hashing.hash(pathsRead(found), config.input().maxFileBytes());
    String configHash = files.hash(config);
    SortedMap<String, String> versions = Version.all();
    // All that a run does is reached from this class.
    versions.put("code", CodeFingerprint.of(BatchJob.class));
    versions.put("java", String.valueOf(Runtime.version().feature()));
    UnaryOperator<String> snapshotOf =
        state -> Snapshot.of(inputs, found.rejects(), configHash, versions, state);
    TopicInheritance topics =
        config.topics().find() ? inheriting.of(snapshotOf) : TopicInheritance.NONE;
    String snapshot = snapshotOf.apply(topics.sha256());
    return new RunPlan(
        config,
        input,
        found,
        inputs.files(),
        files,
        configHash,
        versions,
        topics,
        snapshot,
        previous,
        RunId.of(start, snapshot));
  }

  private static List<String> pathsRead(FoundDocuments found) {
    return Stream.concat(
            found.sources().stream().map(DocumentSource::path), found.metadata().stream())
        .toList();
  }

  /** Hashes files for another plan over the same folder: those of this one are hashed already. */
  Inputs hashAgain(Collection<String> paths, long maxBytes) {
    Map<String, InputFile> hashed = new HashMap<>();
    inputs.forEach(file -> hashed.put(file.path(), file));
    Set<String> others = new TreeSet<>(paths);
    List<InputFile> known =
        others.stream()
            .map(hashed::get)
            .filter(file -> file != null && file.bytes() <= maxBytes)
            .toList();
    known.forEach(file -> others.remove(file.path()));
    return Inputs.joined(List.of(new Inputs(known, List.of()), Inputs.of(input, others, maxBytes)));
  }

  /** Whether a run would write what the newest published run holds, and still holds in full. */
  boolean isNothingNew(JobFolder job) {
    return previous
        .filter(run -> run.snapshot().equals(snapshot))
        .filter(run -> isWhole(run, job))
        .filter(
            run ->
                run.rejectsByClass().getOrDefault(ErrorClass.UNREADABLE.label(), 0L)
                    <= unreadable())
        .isPresent();
  }

  private static boolean isWhole(PublishedRun run, JobFolder job) {
    List<String> damaged = run.damagedTables(job);
    if (!damaged.isEmpty()) {
      LOG.warn(
          "Run {} is damaged, so a new one is made: these tables are gone or have changed: {}",
          run.runId(),
          damaged);
    }
    return damaged.isEmpty();
  }

  /** A file that opened well now, and could not be read by the run before, is worth another try. */
  private long unreadable() {
    return found.rejects().stream().filter(r -> r.errorClass() == ErrorClass.UNREADABLE).count();
  }

  /** Whether a document's bytes are others than all those that the previous run has read. */
  boolean readsNewDocuments() {
    Set<String> known =
        previous.stream()
            .flatMap(run -> run.inputs().stream())
            .map(InputFile::sha256)
            .collect(Collectors.toSet());
    return previous.isPresent()
        && inputs.stream()
            .filter(file -> !file.path().equals(config.input().metadata()))
            .anyMatch(file -> !known.contains(file.sha256()));
  }

  /** Number of runs published for the job, this one with them. */
  int looks() {
    return 1 + previous.map(PublishedRun::looks).orElse(0);
  }

  /** What every Parquet file of the run says of itself: nothing that differs between reruns. */
  TreeMap<String, String> footer() {
    TreeMap<String, String> footer = new TreeMap<>();
    footer.put("parallax.config_hash", configHash);
    footer.put("parallax.snapshot", snapshot);
    versions.forEach((name, version) -> footer.put("parallax.version." + name, version));
    return footer;
  }
}
