package dev.parallax.model.topic;

import org.jspecify.annotations.Nullable;

/**
 * How good a topic is, or on average the topics of a model.
 *
 * @param npmi coherence of its top terms in [-1, 1]; null for fewer than two
 * @param umass coherence of its top terms, at most about 0; null for fewer than two
 * @param exclusivity of its top terms in (0, 1]
 * @param stability mean similarity to the nearest topic of each refit, in [0, 1]
 */
public record TopicQuality(
    @Nullable Double npmi, @Nullable Double umass, double exclusivity, double stability) {

  /** Halfway from topics that refits just about find again to topics that they all find alike. */
  private static final double STABLE_ENOUGH = 0.75;

  /**
   * By which numbers of topics are compared: coherence, and less of it the less stable the topics
   * are. Beyond {@value #STABLE_ENOUGH} more stability adds nothing, since fewer and broader topics
   * are always more stable.
   */
  public double score() {
    return npmi == null ? 0 : Math.max(0, npmi) * Math.min(1, stability / STABLE_ENOUGH);
  }
}
