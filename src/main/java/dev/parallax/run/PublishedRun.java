package dev.parallax.run;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.parallax.files.Place;
import dev.parallax.files.StorageException;
import dev.parallax.files.SystemFault;
import dev.parallax.run.snapshot.FileHash;
import dev.parallax.run.snapshot.InputFile;
import dev.parallax.table.listed.InputsTable;
import java.io.IOException;
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
 * @param inputs files read, sorted by path; of many documents they are in a table
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
   *
   * @throws IOException if it cannot be told where {@code latest} leads, or the manifest is there
   *     and cannot be read just now: to take it for damaged would begin topics and looks anew
   */
  public static Optional<PublishedRun> latestOf(JobFolder job) throws IOException {
    Optional<String> latest = new LatestPointer(job).runId();
    return latest.isEmpty() ? Optional.empty() : in(job.run(latest.get()));
  }

  /** The run whose tables are in a folder; empty as {@link #latestOf}. */
  static Optional<PublishedRun> in(Place folder) throws IOException {
    Place manifest = folder.at(Manifest.FILE_NAME);
    try {
      return Optional.of(read(manifest).withInputs(folder));
    } catch (IOException e) {
      StorageException.throwUnchecked(e);
      if (SystemFault.isOfAccess(e) && !SystemFault.isGone(e)) {
        throw e;
      }
      LOG.warn(
          "{} is gone or damaged: the run is passed over ({})",
          manifest,
          e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private static PublishedRun read(Place manifest) throws IOException {
    PublishedRun run = READER.readValue(manifest.bytes());
    if (run == null) {
      throw new IOException("Holds nothing");
    }
    return run;
  }

  /** Of many documents the manifest does not list them. */
  private PublishedRun withInputs(Place folder) throws IOException {
    if (tables.stream().noneMatch(file -> file.table().equals(InputsTable.TABLE.name()))) {
      return this;
    }
    return new PublishedRun(
        runId,
        snapshot,
        configHash,
        versions,
        inheritedTopics,
        InputsTable.read(folder).stream()
            .map(row -> new InputFile(row.path(), row.sha256(), row.bytes()))
            .toList(),
        rejectsByClass,
        tables,
        looks);
  }

  /** Where the run's tables are. */
  public Place folder(JobFolder job) {
    return job.run(runId);
  }

  /**
   * The files of the manifest that are gone, or are not as they were written: bytes rot on a disk,
   * and a size says nothing of it. Files are read side by side, each once.
   *
   * @return sorted paths within the run's folder
   */
  public List<String> damagedTables(JobFolder job) {
    return tables.parallelStream()
        .filter(file -> !isAsWritten(folder(job).at(file.path()), file))
        .map(TableFile::path)
        .sorted()
        .toList();
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

  private static boolean isAsWritten(Place place, TableFile file) {
    try {
      return place.isObject()
          && place.size() == file.bytes()
          && FileHash.sha256(place).equals(file.sha256());
    } catch (IOException cannotBeRead) {
      StorageException.throwUnchecked(cannotBeRead);
      return false;
    }
  }
}
