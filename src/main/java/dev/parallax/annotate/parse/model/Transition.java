package dev.parallax.annotate.parse.model;

import java.util.List;

/**
 * A step of the parser.
 *
 * @param kind what it does
 * @param rootOnly whether it makes a node that may only be a tree's root
 * @param labels numbers of the labels of the nodes it makes, the topmost first: several for a chain
 *     of unary nodes, none for a shift
 */
public record Transition(Kind kind, boolean rootOnly, List<Integer> labels) {

  public Transition {
    labels = List.copyOf(labels);
  }

  /** What a step does. */
  public enum Kind {
    /** Moves the next word to the stack. */
    SHIFT,
    /** Puts a chain of nodes over the topmost. */
    UNARY,
    /** Joins the two topmost nodes under a new one, whose head is the left one's. */
    LEFT_HEADED,
    /** Joins the two topmost nodes under a new one, whose head is the right one's. */
    RIGHT_HEADED,
    /** Ends the parse. */
    FINALIZE,
    /** Waits for other parses; there are none here, so it is never legal. */
    IDLE
  }

  /** The label of the topmost node it makes. */
  public int top() {
    return labels.get(0);
  }

  /** The label of the lowest node it makes. */
  public int bottom() {
    return labels.get(labels.size() - 1);
  }
}
