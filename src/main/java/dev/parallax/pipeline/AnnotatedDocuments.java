package dev.parallax.pipeline;

import dev.parallax.model.AnnotatedDocument;
import dev.parallax.model.Annotation;
import dev.parallax.model.Document;
import dev.parallax.store.RecordStore;
import java.io.IOException;

/**
 * Documents with their annotations, read from where they are kept.
 *
 * @param documents by document id
 * @param annotations by document id
 */
record AnnotatedDocuments(RecordStore<Document> documents, RecordStore<Annotation> annotations) {

  AnnotatedDocument get(String documentId) throws IOException {
    return new AnnotatedDocument(documents.get(documentId), annotations.get(documentId));
  }
}
