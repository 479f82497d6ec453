package dev.parallax.topic.unit;

import dev.parallax.config.TopicsConfig;

/**
 * Which terms a topic model knows.
 *
 * @param minUnits units that a term must stand in
 * @param minDocuments documents that a term must stand in
 * @param maxUnitShare share of the units beyond which a term tells no topics apart
 */
record VocabularyBounds(int minUnits, int minDocuments, double maxUnitShare) {

  /** Keeps a share of a whole number from rounding past the next one: .07 of 100 is 7. */
  private static final double ROUNDING = 1e-9;

  static VocabularyBounds of(TopicsConfig config, int documents) {
    return new VocabularyBounds(
        config.minUnits(),
        (int) Math.ceil(config.minDocumentShare() * documents - ROUNDING),
        config.maxUnitShare());
  }

  /** The most of so many units that a term may stand in. */
  int maxUnits(int units) {
    return (int) Math.floor(maxUnitShare * units + ROUNDING);
  }
}
