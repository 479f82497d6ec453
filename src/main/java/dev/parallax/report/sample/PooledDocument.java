package dev.parallax.report.sample;

import java.util.List;
import java.util.Set;

/**
 * A document whose sentences may be drawn.
 *
 * @param id document_id
 * @param cohort it is compared in
 * @param sentences ordinals of the sentences of its paragraphs; at least one
 * @param oversampled those of them that are drawn {@link #TIMES} times as often as others
 */
record PooledDocument(String id, String cohort, List<Integer> sentences, Set<Integer> oversampled) {

  /**
   * How much likelier an oversampled sentence is drawn than another of its document. Of a frame
   * that one sentence of thirty may be in, a quarter of the sample then is of these.
   */
  static final double TIMES = 10;

  PooledDocument {
    sentences = List.copyOf(sentences);
    oversampled = Set.copyOf(oversampled);
  }

  boolean oversamples(int ordinal) {
    return oversampled.contains(ordinal);
  }

  /**
   * How likely a sentence is drawn, against others: as likely in all from a short document as from
   * a long one, where neither has oversampled sentences.
   */
  double weight(int ordinal) {
    return (oversamples(ordinal) ? TIMES : 1) / sentences.size();
  }
}
