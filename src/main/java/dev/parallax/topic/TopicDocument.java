package dev.parallax.topic;

import dev.parallax.model.measure.SentenceTerms;
import java.util.Comparator;
import java.util.List;

/**
 * A document as topic models see it: neither its name nor its cohort.
 *
 * @param contentSha256 of the file's bytes; documents are ordered by it
 * @param sentences of its paragraphs, in order
 */
public record TopicDocument(String contentSha256, List<SentenceTerms> sentences) {

  /**
   * An order that no name plays a part in. Files of equal bytes may have been read in different
   * ways (as Markdown and as plain text), and are then told apart by what was read.
   */
  static final Comparator<TopicDocument> BY_CONTENT =
      Comparator.comparing(TopicDocument::contentSha256)
          .thenComparing(document -> document.sentences().toString());

  /** Copies the list. */
  public TopicDocument {
    sentences = List.copyOf(sentences);
  }
}
