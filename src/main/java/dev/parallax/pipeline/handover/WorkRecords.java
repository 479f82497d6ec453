package dev.parallax.pipeline.handover;

import dev.parallax.files.Place;
import dev.parallax.model.annotation.Annotation;
import dev.parallax.model.measure.DocumentAnalysis;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.run.WorkUse;
import dev.parallax.model.text.Document;
import dev.parallax.model.tone.DocumentVectors;
import dev.parallax.pipeline.beam.ClientJvm;
import dev.parallax.run.WorkFolder;
import dev.parallax.run.snapshot.Inputs;
import dev.parallax.store.pack.OpenPacks;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.SortedMap;

/**
 * What the steps of a run leave for each other on disk (decision 0001). It travels to the steps.
 *
 * @param folder the run's work folder
 * @param client where the run was planned; all that read or write its records are made like it
 */
public record WorkRecords(Place folder, ClientJvm client) implements Serializable {

  /** Of a run that is planned here. */
  public WorkRecords(Place folder) {
    this(folder, ClientJvm.here());
  }

  /**
   * The packs of a run that begins; to be closed when it has ended, after which nothing is kept any
   * more.
   */
  public OpenPacks beginPacks() {
    return OpenPacks.begin(folder.toString());
  }

  /** The packs that the run has in use in this JVM, those of the store among them. */
  public OpenPacks packs() {
    return OpenPacks.of(folder.toString());
  }

  /**
   * Lets steps on other machines find what was kept on this one; to be called before a step's work
   * counts as done. Where the run was planned it is found without, and packs can grow.
   *
   * @throws IOException if it cannot be written
   */
  public void handOn() throws IOException {
    if (!client.isHere()) {
      packs().commit();
    }
  }

  /** Documents, cleaned. */
  public KeptRecords<Document> documents() {
    return records("documents", Document.class);
  }

  /** Annotations, completed by mentions that the annotator left out. */
  public KeptRecords<Annotation> annotations() {
    return records("annotations", Annotation.class);
  }

  /** Vectors of sentences, and tones toward mentions. */
  public KeptRecords<DocumentVectors> vectors() {
    return records("vectors", DocumentVectors.class);
  }

  /** What a first reading found for what needs the whole corpus. */
  public KeptRecords<Inventory> inventories() {
    return records("inventories", Inventory.class);
  }

  /** Sentences as terms. */
  public KeptRecords<DocumentTerms> terms() {
    return records("terms", DocumentTerms.class);
  }

  /** What the analysis rooms found, topics aside. */
  public KeptRecords<DocumentAnalysis> analyses() {
    return records("analyses", DocumentAnalysis.class);
  }

  /** What the comparison needs of a document beside its measurements. */
  public KeptRecords<DocumentDigest> digests() {
    return records("digests", DocumentDigest.class);
  }

  /** Shares of topics: of every document where {@link #topics} are kept, else of none. */
  public KeptRecords<Measurements> topicShares() {
    return records("topic-shares", Measurements.class);
  }

  /** Hashes of the files that are read. */
  public KeptRecord<Inputs> inputs() {
    return new KeptRecord<>(folder, "inputs", Inputs.class);
  }

  /** What only the corpus as a whole can tell. */
  public KeptRecord<CorpusKnowledge> knowledge() {
    return new KeptRecord<>(folder, "knowledge", CorpusKnowledge.class);
  }

  /** What was found of topics beside their shares. */
  public KeptRecord<LearntTopics> topics() {
    return new KeptRecord<>(folder, "topics", LearntTopics.class);
  }

  /** What the comparison says beside its tables. */
  public KeptRecord<ComparisonTally> comparisonTally() {
    return new KeptRecord<>(folder, "comparison-tally", ComparisonTally.class);
  }

  /** What a calibration says to people. */
  public KeptRecord<CalibrationLines> calibrationLines() {
    return new KeptRecord<>(folder, "calibration-lines", CalibrationLines.class);
  }

  /** What the graph says at its end. */
  public KeptRecord<RunTally> runTally() {
    return new KeptRecord<>(folder, "run-tally", RunTally.class);
  }

  /**
   * Counts what is kept.
   *
   * @param decoded kind of record to how many were read back
   */
  public WorkUse use(SortedMap<String, Long> decoded) throws IOException {
    Place tables = new WorkFolder(folder).tables();
    long files = 0;
    long bytes = 0;
    for (Place kind : folder.list()) {
      for (Place file : kind.equals(tables) ? List.<Place>of() : kind.objects()) {
        files++;
        bytes += file.size();
      }
    }
    return new WorkUse(files, bytes, decoded);
  }

  private <T> KeptRecords<T> records(String kind, Class<T> type) {
    return new KeptRecords<>(folder, packs(), kind, type);
  }
}
