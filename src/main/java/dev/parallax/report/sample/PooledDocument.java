package dev.parallax.report.sample;

import java.util.List;

/**
 * A document whose sentences may be drawn.
 *
 * @param id document_id
 * @param cohort it is compared in
 * @param sentences ordinals of the sentences of its paragraphs; at least one
 */
record PooledDocument(String id, String cohort, List<Integer> sentences) {

  PooledDocument {
    sentences = List.copyOf(sentences);
  }
}
