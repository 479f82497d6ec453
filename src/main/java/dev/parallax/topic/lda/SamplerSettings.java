package dev.parallax.topic.lda;

/**
 * How a model is sampled.
 *
 * @param topics of the model, at least 1
 * @param iterations before the first sample is taken
 * @param seed of the random draws, positive
 * @param threads of the sampler
 */
public record SamplerSettings(int topics, int iterations, int seed, int threads) {

  /** On one thread. */
  public SamplerSettings(int topics, int iterations, int seed) {
    this(topics, iterations, seed, 1);
  }

  /** The same with another seed. */
  public SamplerSettings withSeed(int other) {
    return new SamplerSettings(topics, iterations, other, threads);
  }

  /** The same with so many topics. */
  public SamplerSettings withTopics(int other) {
    return new SamplerSettings(other, iterations, seed, threads);
  }

  /** The same with so many iterations. */
  public SamplerSettings withIterations(int other) {
    return new SamplerSettings(topics, other, seed, threads);
  }
}
