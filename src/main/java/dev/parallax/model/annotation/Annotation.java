package dev.parallax.model.annotation;

import java.util.List;

/**
 * What an annotator says of one cleaned text. It names no document, so that equal texts share it.
 *
 * @param sentences in order
 * @param mentions in order
 */
public record Annotation(List<Sentence> sentences, List<Mention> mentions) {

  /** Copies the lists, so that the record is immutable. */
  public Annotation {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
  }
}
