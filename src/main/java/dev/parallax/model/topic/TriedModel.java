package dev.parallax.model.topic;

/**
 * A model that was tried.
 *
 * @param topics asked for
 * @param chosen whether the run's topics are its
 * @param start where its chain began: cold (at random), warm (in the inherited topics) or unchanged
 *     (the inherited topics themselves)
 * @param quality mean over its topics
 * @param heldOut log-likelihood a token of what models like it have not read
 * @param heldOutError standard error of that over documents; NaN where it was not taken of
 *     documents
 * @param refits by which stability and likelihood were told
 */
public record TriedModel(
    int topics,
    boolean chosen,
    String start,
    TopicQuality quality,
    double heldOut,
    double heldOutError,
    int refits) {

  /** The same as the one that the run's topics are from. */
  public TriedModel asChosen() {
    return new TriedModel(topics, true, start, quality, heldOut, heldOutError, refits);
  }
}
