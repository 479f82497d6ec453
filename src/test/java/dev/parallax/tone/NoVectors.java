package dev.parallax.tone;

import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.tone.SentenceVector;
import java.util.List;

/** What stands for vectors where no sentence was encoded. */
final class NoVectors {

  private NoVectors() {}

  static List<SentenceVector> of(AnnotatedDocument document) {
    return document.annotation().sentences().stream()
        .map(sentence -> SentenceVector.unread(sentence.ordinal()))
        .toList();
  }
}
