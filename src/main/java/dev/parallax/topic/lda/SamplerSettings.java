package dev.parallax.topic.lda;

import java.util.List;

/**
 * How a model is sampled.
 *
 * @param topics of the model, at least 1
 * @param iterations before the first sample is taken
 * @param seed of the random draws
 * @param anchors tokens that hold topics where they are sought
 */
public record SamplerSettings(int topics, int iterations, int seed, List<Anchor> anchors) {

  /** Copies the list. */
  public SamplerSettings {
    anchors = List.copyOf(anchors);
  }

  /** With nothing sought. */
  public SamplerSettings(int topics, int iterations, int seed) {
    this(topics, iterations, seed, List.of());
  }

  /** The same with another seed. */
  public SamplerSettings withSeed(int other) {
    return new SamplerSettings(topics, iterations, other, anchors);
  }

  /** The same with so many topics. */
  public SamplerSettings withTopics(int other) {
    return new SamplerSettings(other, iterations, seed, anchors);
  }

  /** The same with so many iterations. */
  public SamplerSettings withIterations(int other) {
    return new SamplerSettings(topics, other, seed, anchors);
  }

  /** The same with other anchors. */
  public SamplerSettings withAnchors(List<Anchor> others) {
    return new SamplerSettings(topics, iterations, seed, others);
  }
}
