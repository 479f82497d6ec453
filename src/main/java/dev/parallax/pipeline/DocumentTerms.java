package dev.parallax.pipeline;

import dev.parallax.model.SentenceTerms;
import java.util.List;

/**
 * A document as topic models read it.
 *
 * @param sentences of its paragraphs, in order
 */
record DocumentTerms(List<SentenceTerms> sentences) {

  DocumentTerms {
    sentences = List.copyOf(sentences);
  }
}
