package dev.parallax.model.annotation;

import dev.parallax.model.text.Document;
import dev.parallax.model.text.Segment;
import dev.parallax.model.text.SegmentKind;
import java.util.List;

/**
 * A document with what the annotator said of its text.
 *
 * @param document read and cleaned
 * @param annotation of {@code document.text()}
 */
public record AnnotatedDocument(Document document, Annotation annotation) {

  /** The sentences of paragraphs, in order: the part of a document that is measured. */
  public List<Sentence> paragraphSentences() {
    List<Segment> segments = document.segments();
    return annotation.sentences().stream()
        .filter(sentence -> segments.get(sentence.segment()).kind() == SegmentKind.PARAGRAPH)
        .toList();
  }
}
