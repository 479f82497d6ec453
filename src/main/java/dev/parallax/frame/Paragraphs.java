package dev.parallax.frame;

import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.text.Segment;
import dev.parallax.model.text.SegmentKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The part of a document that is measured. */
final class Paragraphs {

  private Paragraphs() {}

  /** The sentences of paragraphs, in order. */
  static List<Sentence> sentences(AnnotatedDocument annotated) {
    Set<Integer> paragraphs =
        annotated.document().segments().stream()
            .filter(segment -> segment.kind() == SegmentKind.PARAGRAPH)
            .map(Segment::ordinal)
            .collect(Collectors.toSet());
    return annotated.annotation().sentences().stream()
        .filter(sentence -> paragraphs.contains(sentence.segment()))
        .toList();
  }
}
