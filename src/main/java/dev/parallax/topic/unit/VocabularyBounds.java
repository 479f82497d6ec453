package dev.parallax.topic.unit;

import dev.parallax.config.TopicsConfig;

/**
 * Which terms a topic model knows.
 *
 * @param minUnits units that a term must stand in
 * @param minDocuments documents that a term must stand in
 * @param maxUnitShare share of the units beyond which a term tells no topics apart
 */
public record VocabularyBounds(int minUnits, int minDocuments, double maxUnitShare) {

  static VocabularyBounds of(TopicsConfig config, int documents) {
    return new VocabularyBounds(
        config.minUnits(),
        (int) Math.ceil(config.minDocumentShare() * documents),
        config.maxUnitShare());
  }
}
