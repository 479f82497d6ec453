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

  /** Coherence by stability, by which numbers of topics are compared; below 0 is no coherence. */
  public double score() {
    return npmi == null ? 0 : Math.max(0, npmi) * stability;
  }
}
