package dev.parallax.annotate.parse.shiftreduce;

import dev.parallax.annotate.parse.model.FeatureTable;
import dev.parallax.annotate.parse.model.StringHash;

/**
 * The features of a state, as CoreNLP's {@code BasicFeatureFactory} has them and in its order.
 *
 * <p>S0 to S3 are the topmost trees of the stack, Q0 to Q3 the words that wait, QP1 and QP2 those
 * before them; L, R and U lead to a left, right or only child; recL and recR are what was last
 * attached to a head.
 */
final class Features {

  private static final String[] STACK = {
    "S0", "S1", "S2", "S3", "S0L", "S0R", "S0U", "S0LL", "S0LR", "S0LU", "S0RL", "S0RR", "S0RU",
    "S0UL", "S0UR", "S0UU", "S1L", "S1R", "S1U"
  };
  private static final String[] QUEUE = {"Q0", "Q1", "Q2", "Q3", "QP1", "QP2"};
  private static final int[] OFFSETS = {0, 1, 2, 3, -1, -2};
  private static final String[] DEPENDENTS = {"recL0", "recR0", "recL1", "recR1"};

  private static final int QUEUE_AT = STACK.length * NodeFeatures.SLOTS;
  private static final int DEPENDENTS_AT = QUEUE_AT + QUEUE.length;
  private static final int PAIRS_AT = DEPENDENTS_AT + DEPENDENTS.length * NodeFeatures.SLOTS;
  private static final int TRIPLES_AT = PAIRS_AT + 4 * PairFeatures.SLOTS;
  private static final int END_AT = TRIPLES_AT + 2 * TripleFeatures.SLOTS;
  private static final int SEPARATORS_AT = END_AT + 2;
  private static final int SLOTS = SEPARATORS_AT + 2 * SeparatorFeatures.SLOTS;

  private static final long QUEUE_FINISHED = StringHash.of("QUEUE_FINISHED");
  private static final long STACK_SINGLETON = StringHash.of("QUEUE_FINISHED_STACK_SINGLETON");

  private final ParserState state;
  private final Nodes nodes;
  private final FeatureSlots slots;
  private final NodeFeatures[] stack;
  private final QueueFeature[] queue = new QueueFeature[QUEUE.length];
  private final NodeFeatures[] dependents;
  private final PairFeatures s0s1;
  private final PairFeatures s0q0;
  private final PairFeatures s1q0;
  private final PairFeatures q0q1;
  private final TripleFeatures s0s1s2;
  private final TripleFeatures s0s1q0;
  private final SeparatorFeatures betweenS0S1;
  private final SeparatorFeatures betweenS0Q0;
  private int lastPosition = -1;

  /**
   * @param table of the model
   * @param state whose features are told
   * @param separators of its sentence
   */
  Features(FeatureTable table, ParserState state, Separators separators) {
    this.state = state;
    nodes = state.nodes();
    slots = new FeatureSlots(table, SLOTS);
    stack = nodeFeatures(0, STACK);
    for (int i = 0; i < QUEUE.length; i++) {
      queue[i] = new QueueFeature(slots, QUEUE_AT + i, QUEUE[i]);
    }
    dependents = nodeFeatures(DEPENDENTS_AT, DEPENDENTS);
    s0s1 = pair(0, "S0", NodePart.VALUE, "S1", NodePart.VALUE);
    s0q0 = pair(1, "S0", NodePart.VALUE, "Q0", NodePart.TAG);
    s1q0 = pair(2, "S1", NodePart.VALUE, "Q0", NodePart.TAG);
    q0q1 = pair(3, "Q0", NodePart.TAG, "Q1", NodePart.TAG);
    s0s1s2 = new TripleFeatures(slots, TRIPLES_AT, "S2", NodePart.VALUE);
    s0s1q0 = new TripleFeatures(slots, TRIPLES_AT + TripleFeatures.SLOTS, "Q0", NodePart.TAG);
    betweenS0S1 = new SeparatorFeatures(slots, SEPARATORS_AT, separators, "S0", "S1");
    int secondSeparators = SEPARATORS_AT + SeparatorFeatures.SLOTS;
    betweenS0Q0 = new SeparatorFeatures(slots, secondSeparators, separators, "S0", "Q0");
  }

  private NodeFeatures[] nodeFeatures(int at, String... places) {
    NodeFeatures[] features = new NodeFeatures[places.length];
    for (int i = 0; i < places.length; i++) {
      features[i] = new NodeFeatures(slots, at + i * NodeFeatures.SLOTS, places[i]);
    }
    return features;
  }

  private PairFeatures pair(
      int which, String place1, NodePart part1, String place2, NodePart part2) {
    int at = PAIRS_AT + which * PairFeatures.SLOTS;
    return new PairFeatures(slots, at, place1, part1, place2, part2);
  }

  /** Tells the score of each transition in the state as it is now. */
  void score(float[] scores) {
    updateStack();
    updateQueue();
    updateDependents();
    updateCombinations();
    updateEnd();
    slots.score(scores);
  }

  private void updateStack() {
    int s0 = state.top(0);
    int s1 = state.top(1);
    int at = updateEach(0, s0, s1, state.top(2), state.top(3));
    at = updateEach(at, nodes.left(s0), nodes.right(s0), nodes.only(s0));
    at = updateChildren(at, nodes.left(s0));
    at = updateChildren(at, nodes.right(s0));
    at = updateChildren(at, nodes.only(s0));
    updateChildren(at, s1);
  }

  private int updateChildren(int at, int parent) {
    return updateEach(at, nodes.left(parent), nodes.right(parent), nodes.only(parent));
  }

  private int updateEach(int at, int... places) {
    for (int i = 0; i < places.length; i++) {
      stack[at + i].update(nodes, places[i]);
    }
    return at + places.length;
  }

  private void updateQueue() {
    if (state.position() != lastPosition) {
      lastPosition = state.position();
      for (int i = 0; i < QUEUE.length; i++) {
        queue[i].update(nodes, state.queued(OFFSETS[i]));
      }
    }
  }

  private void updateDependents() {
    for (int depth = 0; depth < 2; depth++) {
      int node = state.top(depth);
      dependents[2 * depth].update(nodes, nodes.lastLeftDependent(node));
      dependents[2 * depth + 1].update(nodes, nodes.lastRightDependent(node));
    }
  }

  private void updateCombinations() {
    int s0 = state.top(0);
    int s1 = state.top(1);
    int q0 = state.queued(0);
    s0s1.update(nodes, s0, s1);
    s0q0.update(nodes, s0, q0);
    s1q0.update(nodes, s1, q0);
    q0q1.update(nodes, q0, state.queued(1));
    s0s1s2.update(nodes, s0, s1, state.top(2));
    s0s1q0.update(nodes, s0, s1, q0);
    betweenS0S1.update(nodes, s0, s1, s1, s0);
    betweenS0Q0.update(nodes, s0, q0, s0, q0);
  }

  private void updateEnd() {
    slots.clear(END_AT, 2);
    if (state.queueIsEmpty()) {
      slots.put(END_AT, QUEUE_FINISHED);
      if (state.size() == 1) {
        slots.put(END_AT + 1, STACK_SINGLETON);
      }
    }
  }
}
