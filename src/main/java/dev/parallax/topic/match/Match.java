package dev.parallax.topic.match;

import dev.parallax.topic.lda.TopicModel;
import java.util.Arrays;

/**
 * Which topics of a new model are topics of an old one: of the assignments whose pairs all reach
 * the floor, the one with the largest sum of similarities. Of two topics that are alike at least
 * one therefore has a match.
 */
public final class Match {

  private static final int NONE = -1;

  private final double[][] similarities;
  private final double floor;
  private final int[] newOf;
  private final int[] oldOf;

  private Match(double[][] similarities, double floor, GivenIds given) {
    this.similarities = similarities;
    this.floor = floor;
    this.newOf = Assignment.best(weights(given));
    this.oldOf = new int[given.fresh().size()];
    Arrays.fill(oldOf, NONE);
    for (int old = 0; old < newOf.length; old++) {
      if (newOf[old] != NONE && !mayMatch(old, newOf[old], given)) {
        newOf[old] = NONE;
      }
      if (newOf[old] != NONE) {
        oldOf[newOf[old]] = old;
      }
    }
  }

  /** A topic whose id was given is the topic of this id, whatever its words are now. */
  private boolean mayMatch(int old, int fresh, GivenIds given) {
    return given.neither(old, fresh) ? areAlike(old, fresh) : given.areEqual(old, fresh);
  }

  /** A pair that may not match must not push aside one that may, and so counts for nothing. */
  private double[][] weights(GivenIds given) {
    double[][] weights = new double[similarities.length][given.fresh().size()];
    for (int old = 0; old < weights.length; old++) {
      for (int fresh = 0; fresh < weights[old].length; fresh++) {
        double weight = given.areEqual(old, fresh) ? 1 : similarities[old][fresh];
        weights[old][fresh] = mayMatch(old, fresh, given) ? weight : 0;
      }
    }
    return weights;
  }

  /**
   * Matches two models over one vocabulary.
   *
   * @param floor similarity below which topics are not the same
   * @param given ids that topics of either side have whatever their words are
   */
  public static Match of(TopicModel old, TopicModel fresh, double floor, GivenIds given) {
    return new Match(Similarities.of(old, fresh), floor, given);
  }

  /** Number of old topics. */
  public int old() {
    return similarities.length;
  }

  /** The old topic that a new one is, or -1. */
  public int oldOf(int fresh) {
    return oldOf[fresh];
  }

  /** The new topic that an old one is, or -1. */
  public int newOf(int old) {
    return newOf[old];
  }

  /** How alike an old and a new topic are. */
  public double similarity(int old, int fresh) {
    return similarities[old][fresh];
  }

  /** The old topic that is most like a new one; -1 where there is none. */
  public int nearestOld(int fresh) {
    int nearest = NONE;
    for (int old = 0; old < similarities.length; old++) {
      if (nearest == NONE || similarities[old][fresh] > similarities[nearest][fresh]) {
        nearest = old;
      }
    }
    return nearest;
  }

  /** The new topic that is most like an old one; -1 where there is none. */
  public int nearestNew(int old) {
    int nearest = NONE;
    for (int fresh = 0; fresh < similarities[old].length; fresh++) {
      if (nearest == NONE || similarities[old][fresh] > similarities[old][nearest]) {
        nearest = fresh;
      }
    }
    return nearest;
  }

  /** Whether an old and a new topic are alike enough to be the same. */
  public boolean areAlike(int old, int fresh) {
    return similarities[old][fresh] >= floor;
  }
}
