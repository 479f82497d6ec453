package dev.parallax.pipeline.document;

import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Annotation;
import dev.parallax.model.text.Document;
import dev.parallax.pipeline.handover.AcceptedDocument;
import dev.parallax.pipeline.handover.KeptRecords;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A document that a thread works on. What one step has read or made of it, the next one finds here,
 * so that a pass over the documents decodes each of them once. For one thread.
 */
public final class OpenDocument {

  private final AcceptedDocument accepted;
  private final KeptRecords<Document> documents;
  private final KeptRecords<Annotation> annotations;
  private @Nullable Document document;
  private @Nullable Annotation annotation;

  OpenDocument(
      AcceptedDocument accepted,
      KeptRecords<Document> documents,
      KeptRecords<Annotation> annotations) {
    this.accepted = accepted;
    this.documents = documents;
    this.annotations = annotations;
  }

  String id() {
    return accepted.documentId();
  }

  Document document() throws IOException {
    Document known = document;
    if (known == null) {
      known = documents.get(id());
      document = known;
    }
    return known;
  }

  AnnotatedDocument annotated() throws IOException {
    Annotation known = annotation;
    if (known == null) {
      known = annotations.get(id());
      annotation = known;
    }
    return new AnnotatedDocument(document(), known);
  }

  /** Keeps an annotation for later passes, and has it at hand for this one. */
  void annotate(Annotation made) throws IOException {
    annotations.put(id(), made);
    annotation = made;
  }
}
