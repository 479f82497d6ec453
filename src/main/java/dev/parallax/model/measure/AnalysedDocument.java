package dev.parallax.model.measure;

import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Annotation;
import dev.parallax.model.annotation.AnnotationBounds;
import dev.parallax.model.text.Document;
import dev.parallax.model.text.Issue;
import dev.parallax.model.text.Screening;
import dev.parallax.model.voice.Voices;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document at the end of its way: all that the tables say of it.
 *
 * @param annotated the document and its annotation
 * @param screening what comparing it with the rest of the corpus found
 * @param analysis what was found in it
 */
public record AnalysedDocument(
    AnnotatedDocument annotated, Screening screening, DocumentAnalysis analysis) {

  /**
   * @throws IllegalArgumentException if the screening is of another document
   */
  public AnalysedDocument {
    String id = annotated.document().documentId();
    if (!id.equals(screening.documentId())) {
      throw new IllegalArgumentException(
          "Screening of " + screening.documentId() + " given for " + id);
    }
  }

  /** The document itself. */
  public Document document() {
    return annotated.document();
  }

  /** What the annotator said of it. */
  public Annotation annotation() {
    return annotated.annotation();
  }

  /** Whose words it holds. */
  public Voices voices() {
    return Voices.of(annotation(), analysis.quotations());
  }

  /** Those of reading and cleaning, annotation, screening and analysis, in this order. */
  public List<Issue> issues() {
    return Stream.of(
            document().issues(),
            AnnotationBounds.issues(annotation()),
            screening.issues(),
            analysis.issues())
        .flatMap(List::stream)
        .toList();
  }
}
