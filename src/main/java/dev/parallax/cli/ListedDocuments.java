package dev.parallax.cli;

import dev.parallax.config.PipelineConfig;
import dev.parallax.corpus.DocumentReader;
import dev.parallax.corpus.DocumentRejectedException;
import dev.parallax.corpus.WordCount;
import dev.parallax.corpus.clean.Cleaner;
import dev.parallax.corpus.source.DocumentSource;
import dev.parallax.files.Place;
import dev.parallax.model.text.Document;
import dev.parallax.model.text.Reject;
import dev.parallax.pipeline.job.ListedDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads documents as a run would, one after another, and keeps what a listing tells of them.
 *
 * @param documents that can be read
 * @param rejects files that cannot be
 */
record ListedDocuments(List<ListedDocument> documents, List<Reject> rejects) {

  /**
   * Reads, cleans and checks the language. What only many documents together tell, such as equal
   * texts, is not told here.
   *
   * @param sources in their order
   */
  static ListedDocuments read(Place input, List<DocumentSource> sources, PipelineConfig config) {
    DocumentReader reader =
        new DocumentReader(input, config.input(), new Cleaner(config.cleaning())::clean);
    List<ListedDocument> documents = new ArrayList<>();
    List<Reject> rejects = new ArrayList<>();
    for (DocumentSource source : sources) {
      try {
        documents.add(listed(reader.read(source)));
      } catch (DocumentRejectedException e) {
        rejects.add(e.toReject(source.path(), source.documentId(), source.cohort()));
      }
    }
    return new ListedDocuments(documents, rejects);
  }

  private static ListedDocument listed(Document document) {
    return new ListedDocument(
        document.documentId(),
        document.contentSha256(),
        document.cohort(),
        document.path(),
        WordCount.of(document.text()),
        document.metadata().author());
  }
}
