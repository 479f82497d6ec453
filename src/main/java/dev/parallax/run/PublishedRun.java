package dev.parallax.run;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.parallax.run.snapshot.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a later run needs to know of a published one, out of its {@code run.json}. Fields that other
 * versions of Parallax write there are passed over.
 *
 * @param runId name of the run's folder
 * @param snapshot hash of inputs, settings, versions and inherited topics
 * @param configHash hash of the analysis settings
 * @param versions of code, models, Beam, CoreNLP; the exact Java
 * @param inheritedTopics SHA-256 of the topic state that the run inherited; empty where it had none
 * @param inputs files read, sorted by path
 * @param rejectsByClass error class to count
 * @param tables files written, sorted by path
 * @param looks number of runs published for the job up to and including this one; 1 where an older
 *     version did not count them
 */
public record PublishedRun(
    String runId,
    String snapshot,
    String configHash,
    SortedMap<String, String> versions,
    String inheritedTopics,
    List<InputFile> inputs,
    SortedMap<String, Long> rejectsByClass,
    List<TableFile> tables,
    int looks) {

  private static final Logger LOG = LoggerFactory.getLogger(PublishedRun.class);

  private static final ObjectReader READER =
      Manifest.MAPPER
          .readerFor(PublishedRun.class)
          .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .with(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES);

  /** Copies the collections; a manifest that lacks one of them is damaged. */
  public PublishedRun {
    versions = new TreeMap<>(versions);
    inputs = List.copyOf(inputs);
    rejectsByClass = new TreeMap<>(rejectsByClass);
    tables = List.copyOf(tables);
    looks = Math.max(1, looks);
  }

  /**
   * The run that {@code latest} leads to; empty where there is none, or where its manifest is gone
   * or damaged, of which the log tells.
   */
  public static Optional<PublishedRun> latestOf(JobFolder job) {
    if (!Files.exists(job.latest(), LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    Path manifest = job.latest().resolve(Manifest.FILE_NAME);
    try {
      return Optional.of(read(manifest));
    } catch (IOException e) {
      LOG.warn(
          "{} is gone or damaged: the run is passed over ({})",
          manifest,
          e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private static PublishedRun read(Path manifest) throws IOException {
    PublishedRun run = READER.readValue(Files.readAllBytes(manifest));
    if (run == null) {
      throw new IOException("Holds nothing");
    }
    return run;
  }

  /** Where the run's tables are. */
  public Path folder(JobFolder job) {
    return job.run(runId);
  }

  /** Whether every file of the manifest is there in its size. */
  public boolean isWhole(JobFolder job) {
    return tables.stream().allMatch(file -> hasItsSize(folder(job).resolve(file.path()), file));
  }

  /** Rows of a table, over all its files. */
  public long rows(String table) {
    return tables.stream()
        .filter(file -> file.table().equals(table))
        .mapToLong(TableFile::rows)
        .sum();
  }

  /** Number of files that the run could not analyse. */
  public long rejects() {
    return rejectsByClass.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Input path to hash of its bytes, sorted. */
  public SortedMap<String, String> hashesOfInputs() {
    SortedMap<String, String> hashes = new TreeMap<>();
    inputs.forEach(file -> hashes.put(file.path(), file.sha256()));
    return hashes;
  }

  private static boolean hasItsSize(Path path, TableFile file) {
    try {
      return Files.size(path) == file.bytes();
    } catch (IOException gone) {
      return false;
    }
  }
}
