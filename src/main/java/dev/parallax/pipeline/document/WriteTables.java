package dev.parallax.pipeline.document;

import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.model.measure.DocumentAnalysis;
import dev.parallax.model.text.Issue;
import dev.parallax.model.text.Screening;
import dev.parallax.model.tone.SentenceEmbedding;
import dev.parallax.pipeline.JobContext;
import dev.parallax.pipeline.beam.RecordCoder;
import dev.parallax.pipeline.beam.StepTimer;
import dev.parallax.store.RecordStore;
import dev.parallax.table.DocumentTablesWriter;
import dev.parallax.table.document.EmbeddingsTable;
import dev.parallax.table.file.TableWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;

/**
 * Writes the rows of each group of documents, in order of document id, to one Parquet file a table,
 * and gives the issues of each document.
 *
 * <p>Beam's own file sinks write shards in no fixed order; here one function reads documents off
 * the disk in order and writes them, so that the same input gives the same bytes.
 */
public final class WriteTables
    extends PTransform<PCollection<AcceptedDocument>, PCollection<Issue>> {

  private static final long serialVersionUID = 1L;

  private final JobContext job;

  /** The step, in one run. */
  public WriteTables(JobContext job) {
    this.job = job;
  }

  @Override
  public PCollection<Issue> expand(PCollection<AcceptedDocument> annotated) {
    return annotated
        .apply(
            "KeyByFile",
            WithKeys.of(AcceptedDocument::file).withKeyType(TypeDescriptors.integers()))
        .setCoder(KvCoder.of(VarIntCoder.of(), RecordCoder.of(AcceptedDocument.class)))
        .apply("GatherByFile", GroupByKey.create())
        .apply("Write", ParDo.of(new WriteTablesFn(job)))
        .setCoder(RecordCoder.of(Issue.class));
  }

  static final class WriteTablesFn extends DoFn<KV<Integer, Iterable<AcceptedDocument>>, Issue> {

    private static final long serialVersionUID = 1L;

    private final JobContext job;
    private final StepTimer timer = new StepTimer("write");
    private transient AnnotatedDocuments documents;
    private transient RecordStore<DocumentAnalysis> analyses;

    WriteTablesFn(JobContext job) {
      this.job = job;
    }

    @Setup
    public void setUp() {
      documents = job.annotatedDocuments();
      analyses = job.analyses();
    }

    @ProcessElement
    public void write(
        @Element KV<Integer, Iterable<AcceptedDocument>> group, OutputReceiver<Issue> issues)
        throws IOException {
      timer.time(() -> write(group.getKey(), AcceptedDocument.inOrder(group.getValue()), issues));
    }

    private void write(
        int file, List<AcceptedDocument> documentsOfFile, OutputReceiver<Issue> issues)
        throws IOException {
      try (DocumentTablesWriter tables =
          DocumentTablesWriter.open(table -> job.tableFile(table, file), job.footer())) {
        for (AcceptedDocument accepted : documentsOfFile) {
          AnalysedDocument document = load(accepted.screening());
          tables.write(document);
          document.issues().forEach(issues::output);
        }
      }
      if (job.config().tone().embeddings()) {
        writeEmbeddings(job.tableFile(EmbeddingsTable.TABLE, file), documentsOfFile);
      }
    }

    private void writeEmbeddings(Path file, List<AcceptedDocument> documentsOfFile)
        throws IOException {
      Files.createDirectories(file.resolveSibling(""));
      try (TableWriter<SentenceEmbedding> table =
          TableWriter.open(EmbeddingsTable.TABLE, file, job.footer())) {
        for (AcceptedDocument accepted : documentsOfFile) {
          String id = accepted.documentId();
          table.writeAll(EmbeddingsTable.rows(job.documents().get(id), job.vectors().get(id)));
        }
      }
    }

    private AnalysedDocument load(Screening screening) throws IOException {
      String id = screening.documentId();
      return new AnalysedDocument(documents.get(id), screening, analyses.get(id));
    }
  }
}
