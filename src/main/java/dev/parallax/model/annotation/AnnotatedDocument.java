package dev.parallax.model.annotation;

import dev.parallax.model.text.Document;
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
    return annotation.sentences().stream().filter(this::isInParagraph).toList();
  }

  /** Whether one of its sentences stands in a paragraph, and so is measured. */
  public boolean isInParagraph(Sentence sentence) {
    return document.segments().get(sentence.segment()).kind() == SegmentKind.PARAGRAPH;
  }
}
