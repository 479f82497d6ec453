package dev.parallax.model.topic;

/**
 * A model that was tried.
 *
 * @param topics asked for
 * @param chosen whether the run's topics are its
 * @param start where its chain began: cold (at random), warm (in the inherited topics) or unchanged
 *     (the inherited topics themselves)
 * @param quality mean over its topics
 * @param heldOut log-likelihood a token of units that a refit has not read, mean over refits
 * @param refits by which stability and likelihood were told
 */
public record TriedModel(
    int topics, boolean chosen, String start, TopicQuality quality, double heldOut, int refits) {

  /** The same as the one that the run's topics are from. */
  public TriedModel asChosen() {
    return new TriedModel(topics, true, start, quality, heldOut, refits);
  }
}
