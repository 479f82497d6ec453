package dev.parallax.pipeline.document;

import dev.parallax.config.CleaningConfig;
import dev.parallax.config.CompareConfig;
import dev.parallax.config.InputConfig;
import dev.parallax.corpus.DocumentReader;
import dev.parallax.corpus.DocumentRejectedException;
import dev.parallax.corpus.clean.Cleaner;
import dev.parallax.corpus.source.DocumentSource;
import dev.parallax.files.Place;
import dev.parallax.model.text.Document;
import dev.parallax.model.text.Reject;
import dev.parallax.pipeline.beam.RecordCoder;
import dev.parallax.pipeline.handover.KeptRecords;
import dev.parallax.pipeline.handover.ReadDocument;
import dev.parallax.pipeline.handover.WorkRecords;
import java.io.IOException;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads, extracts and cleans each document, and lays it into the run's store. */
public final class ReadDocuments extends PTransform<PCollection<DocumentSource>, PCollectionTuple> {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(ReadDocuments.class);

  /** One small element for each document that was read. */
  public static final TupleTag<ReadDocument> READ = new TupleTag<>("read") {};

  /** Documents that could not be read. */
  public static final TupleTag<Reject> REJECTS = new TupleTag<>("rejects") {};

  private final Place folder;
  private final InputConfig input;
  private final CleaningConfig cleaning;
  private final CompareConfig compare;
  private final WorkRecords work;

  /**
   * @param folder of the documents
   * @param input how they are read
   * @param cleaning how they are cleaned
   * @param compare names what of the metadata travels with each document
   * @param work where cleaned documents are kept
   */
  public ReadDocuments(
      Place folder,
      InputConfig input,
      CleaningConfig cleaning,
      CompareConfig compare,
      WorkRecords work) {
    this.folder = folder;
    this.input = input;
    this.cleaning = cleaning;
    this.compare = compare;
    this.work = work;
  }

  @Override
  public PCollectionTuple expand(PCollection<DocumentSource> sources) {
    PCollectionTuple read =
        sources.apply(
            "Read",
            ParDo.of(new ReadDocumentFn(folder, input, cleaning, compare, work))
                .withOutputTags(READ, TupleTagList.of(REJECTS)));
    read.get(READ).setCoder(RecordCoder.of(ReadDocument.class));
    read.get(REJECTS).setCoder(RecordCoder.of(Reject.class));
    return read;
  }

  static final class ReadDocumentFn extends DoFn<DocumentSource, ReadDocument> {

    private static final long serialVersionUID = 1L;

    private final Place folder;
    private final InputConfig input;
    private final CleaningConfig cleaning;
    private final CompareConfig compare;
    private final WorkRecords work;
    private transient DocumentReader reader;
    private transient KeptRecords<Document> documents;

    ReadDocumentFn(
        Place folder,
        InputConfig input,
        CleaningConfig cleaning,
        CompareConfig compare,
        WorkRecords work) {
      this.folder = folder;
      this.input = input;
      this.cleaning = cleaning;
      this.compare = compare;
      this.work = work;
    }

    @Setup
    public void setUp() {
      reader = new DocumentReader(folder, input, new Cleaner(cleaning)::clean);
      documents = work.documents();
    }

    @ProcessElement
    public void read(@Element DocumentSource source, MultiOutputReceiver out) throws IOException {
      Document document;
      try {
        document = reader.read(source);
      } catch (DocumentRejectedException e) {
        if (e.getCause() != null) {
          LOG.info(
              "{} is rejected; what its reader threw: {}", source.path(), e.getCause().toString());
        }
        out.get(REJECTS).output(e.toReject(source.path(), source.documentId(), source.cohort()));
        return;
      }
      documents.put(document.documentId(), document);
      out.get(READ).output(ReadDocument.of(document, compare));
    }

    @FinishBundle
    public void handOn() throws IOException {
      work.handOn();
    }
  }
}
