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

  private Match(double[][] similarities, int fresh, double floor) {
    this.similarities = similarities;
    this.floor = floor;
    this.newOf = Assignment.best(aboveFloor(similarities, floor));
    this.oldOf = new int[fresh];
    Arrays.fill(oldOf, NONE);
    for (int old = 0; old < newOf.length; old++) {
      if (newOf[old] != NONE && similarities[old][newOf[old]] < floor) {
        newOf[old] = NONE;
      }
      if (newOf[old] != NONE) {
        oldOf[newOf[old]] = old;
      }
    }
  }

  /** A pair below the floor must not push aside one that reaches it, and so counts for nothing. */
  private static double[][] aboveFloor(double[][] similarities, double floor) {
    return Arrays.stream(similarities)
        .map(row -> Arrays.stream(row).map(value -> value < floor ? 0 : value).toArray())
        .toArray(double[][]::new);
  }

  /**
   * Matches two models over one vocabulary.
   *
   * @param floor similarity below which topics are not the same
   */
  public static Match of(TopicModel old, TopicModel fresh, double floor) {
    return new Match(Similarities.of(old, fresh), fresh.topics(), floor);
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
