package dev.parallax.pipeline.handover;

import dev.parallax.model.measure.SentenceTerms;
import java.util.List;

/**
 * A document as topic models read it.
 *
 * @param sentences of its paragraphs, in order
 */
public record DocumentTerms(List<SentenceTerms> sentences) {

  /** Copies the list. */
  public DocumentTerms {
    sentences = List.copyOf(sentences);
  }
}
