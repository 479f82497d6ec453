package dev.parallax.topic;

import dev.parallax.model.SentenceTerms;
import java.util.List;

/**
 * A document as topic models see it: neither its name nor its cohort.
 *
 * @param contentSha256 of the file's bytes; documents are ordered by it
 * @param sentences of its paragraphs, in order
 */
public record TopicDocument(String contentSha256, List<SentenceTerms> sentences) {

  /** Copies the list. */
  public TopicDocument {
    sentences = List.copyOf(sentences);
  }
}
