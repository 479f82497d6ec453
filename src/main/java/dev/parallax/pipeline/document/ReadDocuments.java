package dev.parallax.pipeline.document;

import dev.parallax.config.CleaningConfig;
import dev.parallax.corpus.DocumentReader;
import dev.parallax.corpus.DocumentRejectedException;
import dev.parallax.corpus.clean.Cleaner;
import dev.parallax.corpus.screen.DocumentFingerprint;
import dev.parallax.corpus.screen.Fingerprints;
import dev.parallax.corpus.source.DocumentSource;
import dev.parallax.model.text.Document;
import dev.parallax.model.text.Reject;
import dev.parallax.pipeline.JobContext;
import dev.parallax.pipeline.beam.RecordCoder;
import dev.parallax.store.RecordStore;
import java.io.IOException;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/** Reads, extracts and cleans each document, and lays it into the run's store. */
public final class ReadDocuments extends PTransform<PCollection<DocumentSource>, PCollectionTuple> {

  private static final long serialVersionUID = 1L;

  /** One small element for each document that was read. */
  public static final TupleTag<DocumentFingerprint> FINGERPRINTS =
      new TupleTag<>("fingerprints") {};

  /** Documents that could not be read. */
  public static final TupleTag<Reject> REJECTS = new TupleTag<>("rejects") {};

  private final JobContext job;

  /** The step, in one run. */
  public ReadDocuments(JobContext job) {
    this.job = job;
  }

  @Override
  public PCollectionTuple expand(PCollection<DocumentSource> sources) {
    PCollectionTuple read =
        sources.apply(
            "Read",
            ParDo.of(new ReadDocumentFn(job))
                .withOutputTags(FINGERPRINTS, TupleTagList.of(REJECTS)));
    read.get(FINGERPRINTS).setCoder(RecordCoder.of(DocumentFingerprint.class));
    read.get(REJECTS).setCoder(RecordCoder.of(Reject.class));
    return read;
  }

  static final class ReadDocumentFn extends DoFn<DocumentSource, DocumentFingerprint> {

    private static final long serialVersionUID = 1L;

    private final JobContext job;
    private transient DocumentReader reader;
    private transient RecordStore<Document> documents;

    ReadDocumentFn(JobContext job) {
      this.job = job;
    }

    @Setup
    public void setUp() {
      CleaningConfig cleaning = job.config().cleaning();
      reader = new DocumentReader(job.input(), job.config().input(), new Cleaner(cleaning)::clean);
      documents = job.documents();
    }

    @ProcessElement
    public void read(@Element DocumentSource source, MultiOutputReceiver out) throws IOException {
      try {
        Document document = reader.read(source);
        documents.put(document.documentId(), document);
        out.get(FINGERPRINTS).output(Fingerprints.of(document));
      } catch (DocumentRejectedException e) {
        out.get(REJECTS).output(e.toReject(source.path(), source.documentId(), source.cohort()));
      }
    }
  }
}
