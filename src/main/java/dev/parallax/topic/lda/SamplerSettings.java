package dev.parallax.topic.lda;

import java.util.List;

/**
 * How a model is sampled.
 *
 * @param topics of the model, at least 1
 * @param iterations before the first sample is taken
 * @param seed of the random draws, positive
 * @param threads of the sampler
 * @param anchors tokens that hold topics where they are sought
 */
public record SamplerSettings(
    int topics, int iterations, int seed, int threads, List<Anchor> anchors) {

  /** Copies the list. */
  public SamplerSettings {
    anchors = List.copyOf(anchors);
  }

  /** On one thread, with nothing sought. */
  public SamplerSettings(int topics, int iterations, int seed) {
    this(topics, iterations, seed, 1, List.of());
  }

  /** The same with another seed. */
  public SamplerSettings withSeed(int other) {
    return new SamplerSettings(topics, iterations, other, threads, anchors);
  }

  /** The same with so many topics. */
  public SamplerSettings withTopics(int other) {
    return new SamplerSettings(other, iterations, seed, threads, anchors);
  }

  /** The same with so many iterations. */
  public SamplerSettings withIterations(int other) {
    return new SamplerSettings(topics, other, seed, threads, anchors);
  }

  /** The same with other anchors. */
  public SamplerSettings withAnchors(List<Anchor> others) {
    return new SamplerSettings(topics, iterations, seed, threads, others);
  }
}
