package dev.parallax.model;

import java.util.List;

/**
 * The sentences of a document as vectors.
 *
 * @param encoder name and version of what made them
 * @param sentences one a sentence of the document, in order
 */
public record DocumentVectors(String encoder, List<SentenceVector> sentences) {

  /** Copies the list. */
  public DocumentVectors {
    sentences = List.copyOf(sentences);
  }
}
