package dev.parallax.pipeline.document;

import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Annotation;
import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.model.measure.DocumentAnalysis;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.text.Document;
import dev.parallax.model.text.Issue;
import dev.parallax.model.tone.DocumentVectors;
import dev.parallax.model.tone.SentenceEmbedding;
import dev.parallax.pipeline.beam.RecordCoder;
import dev.parallax.pipeline.beam.StepTimer;
import dev.parallax.pipeline.handover.AcceptedDocument;
import dev.parallax.pipeline.handover.KeptRecords;
import dev.parallax.pipeline.handover.TableFiles;
import dev.parallax.pipeline.handover.WorkRecords;
import dev.parallax.table.DocumentTablesWriter;
import dev.parallax.table.document.EmbeddingsTable;
import dev.parallax.table.file.TableWriter;
import java.io.IOException;
import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;

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

  private final WorkRecords work;
  private final TableFiles tables;
  private final boolean embeddings;

  /**
   * @param work that holds the documents and all that was found in them
   * @param tables where they are written
   * @param embeddings whether the vectors of sentences are a table, too
   */
  public WriteTables(WorkRecords work, TableFiles tables, boolean embeddings) {
    this.work = work;
    this.tables = tables;
    this.embeddings = embeddings;
  }

  @Override
  public PCollection<Issue> expand(PCollection<AcceptedDocument> analysed) {
    return analysed
        .apply(
            "KeyByFile",
            WithKeys.of(AcceptedDocument::file).withKeyType(TypeDescriptors.integers()))
        .setCoder(KvCoder.of(VarIntCoder.of(), RecordCoder.of(AcceptedDocument.class)))
        .apply("GatherByFile", GroupByKey.create())
        .apply("Write", ParDo.of(new WriteTablesFn(work, tables, embeddings)))
        .setCoder(RecordCoder.of(Issue.class));
  }

  static final class WriteTablesFn extends DoFn<KV<Integer, Iterable<AcceptedDocument>>, Issue> {

    private static final long serialVersionUID = 1L;

    private final WorkRecords work;
    private final TableFiles tables;
    private final boolean embeddings;
    private final StepTimer timer = new StepTimer("write");
    private transient KeptRecords<Document> documents;
    private transient KeptRecords<Annotation> annotations;
    private transient KeptRecords<DocumentAnalysis> analyses;
    private transient KeptRecords<Measurements> topicShares;
    private transient KeptRecords<DocumentVectors> vectors;

    WriteTablesFn(WorkRecords work, TableFiles tables, boolean embeddings) {
      this.work = work;
      this.tables = tables;
      this.embeddings = embeddings;
    }

    @Setup
    public void setUp() {
      documents = work.documents();
      annotations = work.annotations();
      analyses = work.analyses();
      topicShares = work.topicShares();
      vectors = work.vectors();
    }

    @ProcessElement
    public void write(
        @Element KV<Integer, Iterable<AcceptedDocument>> group, OutputReceiver<Issue> issues)
        throws IOException {
      List<AcceptedDocument> documentsOfFile = new ArrayList<>();
      group.getValue().forEach(documentsOfFile::add);
      timer.time(() -> write(group.getKey(), AcceptedDocument.inOrder(documentsOfFile), issues));
    }

    private void write(
        int file, List<AcceptedDocument> documentsOfFile, OutputReceiver<Issue> issues)
        throws IOException {
      try (DocumentTablesWriter rows = tables.openDocumentTables(file);
          TableWriter<SentenceEmbedding> embedded =
              embeddings ? tables.open(EmbeddingsTable.TABLE, file) : null) {
        boolean topics = work.topics().isKept();
        boolean whole = false;
        try {
          for (AcceptedDocument accepted : documentsOfFile) {
            AnalysedDocument document = load(accepted, topics);
            rows.write(document);
            writeEmbeddings(document.document(), embedded);
            document.issues().forEach(issues::output);
          }
          whole = true;
        } finally {
          if (!whole) {
            abandon(rows, embedded);
          }
        }
      }
    }

    private static void abandon(DocumentTablesWriter rows, @Nullable TableWriter<?> embedded) {
      rows.abandon();
      if (embedded != null) {
        embedded.abandon();
      }
    }

    private void writeEmbeddings(
        Document document, @Nullable TableWriter<SentenceEmbedding> embedded) throws IOException {
      if (embedded != null) {
        embedded.writeAll(EmbeddingsTable.rows(document, vectors.get(document.documentId())));
      }
    }

    private AnalysedDocument load(AcceptedDocument accepted, boolean topics) throws IOException {
      String id = accepted.documentId();
      DocumentAnalysis analysis = analyses.get(id);
      return new AnalysedDocument(
          new AnnotatedDocument(documents.get(id), annotations.get(id)),
          accepted.screening(),
          topics ? analysis.with(topicShares.get(id)) : analysis);
    }
  }
}
