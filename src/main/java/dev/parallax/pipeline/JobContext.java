package dev.parallax.pipeline;

import dev.parallax.annotate.Annotator;
import dev.parallax.annotate.encode.DocumentEncoder;
import dev.parallax.annotate.encode.SentenceEncoder;
import dev.parallax.config.PipelineConfig;
import dev.parallax.frame.FrameLexicon;
import dev.parallax.model.annotation.Annotation;
import dev.parallax.model.measure.DocumentAnalysis;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.text.Document;
import dev.parallax.model.tone.DocumentVectors;
import dev.parallax.pipeline.beam.Packed;
import dev.parallax.pipeline.corpus.CorpusKnowledge;
import dev.parallax.pipeline.corpus.CorpusReport;
import dev.parallax.pipeline.corpus.DocumentTerms;
import dev.parallax.pipeline.corpus.LearntTopics;
import dev.parallax.pipeline.corpus.TopicStores;
import dev.parallax.pipeline.document.AnnotatedDocuments;
import dev.parallax.pipeline.document.AnnotationInput;
import dev.parallax.pipeline.document.Inventory;
import dev.parallax.pipeline.job.CalibrationLines;
import dev.parallax.run.WorkFolder;
import dev.parallax.store.RecordStore;
import dev.parallax.store.ReusedEntries;
import dev.parallax.store.StoreFolder;
import dev.parallax.table.format.Table;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What every step of a run must know; it travels to where the steps run.
 *
 * @param config of the job
 * @param inputFolder absolute
 * @param workFolder absolute
 * @param storeFolder absolute
 * @param footer metadata of every Parquet file, by key
 * @param packedFrames frames to look for
 * @param topicState absolute path of the inherited topic state; null where none is inherited
 * @param fullRefresh whether all is done anew: what earlier runs have stored is not looked up
 * @param annotator gives the annotator of the JVM a step runs in
 * @param annotatorVersion what decides an annotation beside text and settings
 * @param encodingVersion what decides vectors and tones toward mentions beside the annotation
 */
public record JobContext(
    PipelineConfig config,
    String inputFolder,
    String workFolder,
    String storeFolder,
    TreeMap<String, String> footer,
    Packed<FrameLexicon> packedFrames,
    @Nullable String topicState,
    boolean fullRefresh,
    AnnotatorFactory annotator,
    String annotatorVersion,
    String encodingVersion)
    implements Serializable {

  /** Kind under which annotations are stored. */
  public static final String ANNOTATIONS = "annotations";

  /** Kind under which the vectors of sentences are stored. */
  public static final String ENCODINGS = "encodings";

  /** Gives annotator and encoder of a JVM, and can travel to it. */
  @FunctionalInterface
  public interface AnnotatorFactory extends Serializable {
    Annotator get(PipelineConfig config);

    /**
     * Names what decides an annotation beside text and settings: an annotation made by another
     * version is not reused. Found before a run begins, without loading a model.
     */
    default String version() {
      return "unversioned";
    }

    /** The encoder of sentences; the one that encodes nothing, unless there is another. */
    default DocumentEncoder encoder(PipelineConfig config) {
      return new DocumentEncoder(SentenceEncoder.NONE, Runnable::run);
    }

    /** Names the encoder, as fitted instruments know it; found without loading a model. */
    default String encoderVersion(PipelineConfig config) {
      return SentenceEncoder.NONE.version();
    }

    /**
     * Names what decides vectors, and what is told while sentences are encoded, beside the text: an
     * encoding made by another version is not reused.
     */
    default String encodingVersion(PipelineConfig config) {
      return encoderVersion(config);
    }

    /** May begin in the background what {@link #encoder} will wait for. */
    default void warmUpEncoder(PipelineConfig config) {}

    /** May begin in the background what {@link #get} will wait for. */
    default void warmUp(PipelineConfig config) {}
  }

  /** The frames to look for. */
  public FrameLexicon frames() {
    return packedFrames.get();
  }

  /** Folder of the documents. */
  public Path input() {
    return Path.of(inputFolder);
  }

  /** Where the run keeps what it works with. */
  public WorkFolder work() {
    return new WorkFolder(Path.of(workFolder));
  }

  /** Cleaned documents, by document id. */
  public RecordStore<Document> documents() {
    return new RecordStore<>(work().documents(), Document.class);
  }

  /** Annotations, by document id. */
  public RecordStore<Annotation> annotations() {
    return new RecordStore<>(work().annotations(), Annotation.class);
  }

  /** Annotations as the annotator gave them, those of earlier runs and of other jobs included. */
  public ReusedEntries<Annotation> storedAnnotations() {
    return new ReusedEntries<>(
        new StoreFolder(Path.of(storeFolder)), ANNOTATIONS, Annotation.class, !fullRefresh);
  }

  /** Names all that decides the annotation of a document. */
  public String annotationKey(Document document) {
    return AnnotationInput.of(annotatorVersion, config.annotation(), document).key();
  }

  /** The vectors of sentences that this run works with. */
  public RecordStore<DocumentVectors> vectors() {
    return new RecordStore<>(work().vectors(), DocumentVectors.class);
  }

  /** Vectors, those of earlier runs and of other jobs included. */
  public ReusedEntries<DocumentVectors> storedVectors() {
    return new ReusedEntries<>(
        new StoreFolder(Path.of(storeFolder)), ENCODINGS, DocumentVectors.class, !fullRefresh);
  }

  /** Whether sentences are encoded at all. */
  public boolean encodes() {
    return !encoderVersion().equals(SentenceEncoder.NONE.version());
  }

  /** Names the encoder. */
  public String encoderVersion() {
    return annotator.encoderVersion(config);
  }

  /** What the analysis rooms found, by document id. */
  public RecordStore<DocumentAnalysis> analyses() {
    return new RecordStore<>(work().analyses(), DocumentAnalysis.class);
  }

  /** Documents with their annotations. */
  public AnnotatedDocuments annotatedDocuments() {
    return new AnnotatedDocuments(documents(), annotations());
  }

  /** Names and words of each document, by document id. */
  public RecordStore<Inventory> inventories() {
    return new RecordStore<>(work().inventories(), Inventory.class);
  }

  /** What the corpus as a whole tells. */
  public RecordStore<CorpusKnowledge> knowledge() {
    return new RecordStore<>(work().reports(), CorpusKnowledge.class);
  }

  /** The sentences of each document as terms. */
  public RecordStore<DocumentTerms> terms() {
    return new RecordStore<>(work().terms(), DocumentTerms.class);
  }

  /** The shares of topics in each document, and what was found of topics beside them. */
  public TopicStores topics() {
    return new TopicStores(
        new RecordStore<>(work().topics(), Measurements.class),
        new RecordStore<>(work().reports(), LearntTopics.class));
  }

  /** What the comparison says beside its tables. */
  public RecordStore<CorpusReport> corpusReports() {
    return new RecordStore<>(work().reports(), CorpusReport.class);
  }

  /** What a calibration says to people. */
  public RecordStore<CalibrationLines> calibrationReports() {
    return new RecordStore<>(work().reports(), CalibrationLines.class);
  }

  /** What the graph says at its end. */
  public RecordStore<RunReport> reports() {
    return new RecordStore<>(work().reports(), RunReport.class);
  }

  /** Where a table's file of that number goes; {@link WorkFolder} has made the table's folder. */
  public Path tableFile(Table<?> table, int number) {
    String name = String.format(Locale.ROOT, "part-%05d.parquet", number);
    return work().tables().resolve(table.name()).resolve(name);
  }
}
