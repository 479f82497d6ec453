package dev.parallax.pipeline.document;

import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Annotation;
import dev.parallax.model.text.Document;
import dev.parallax.store.RecordStore;
import java.io.IOException;

/**
 * Documents with their annotations, read from where they are kept.
 *
 * @param documents by document id
 * @param annotations by document id
 */
public record AnnotatedDocuments(
    RecordStore<Document> documents, RecordStore<Annotation> annotations) {

  /** A document with its annotation. */
  public AnnotatedDocument get(String documentId) throws IOException {
    return new AnnotatedDocument(documents.get(documentId), annotations.get(documentId));
  }
}
