package dev.parallax.annotate.parse.shiftreduce;

import dev.parallax.annotate.parse.model.Labels;
import dev.parallax.annotate.parse.model.ShiftReduceModel;
import dev.parallax.annotate.parse.model.Transition;
import java.util.List;

/**
 * Which transitions a state allows: the rules of CoreNLP, most of them from Zhang and Clark (2009),
 * "Transition-Based Parsing of the Chinese Treebank using a Global Discriminative Model".
 */
final class Legality {

  private final List<Integer> roots;
  private final ParserState state;
  private final Nodes nodes;
  private final Labels labels;

  Legality(ShiftReduceModel model, ParserState state) {
    this.roots = model.roots();
    this.state = state;
    this.nodes = state.nodes();
    this.labels = nodes.labels();
  }

  boolean allows(Transition transition) {
    return switch (transition.kind()) {
      case SHIFT -> !state.queueIsEmpty();
      case UNARY -> allowsUnary(transition);
      case LEFT_HEADED, RIGHT_HEADED -> allowsBinary(transition);
      case FINALIZE -> isTree() && roots.contains(nodes.label(state.top(0)));
      case IDLE -> false;
    };
  }

  /** One chain at a time; and a temporary node has to become what it stands for. */
  private boolean allowsUnary(Transition transition) {
    int top = state.top(0);
    if (top == Nodes.NONE || (nodes.isUnary(top) && !nodes.isPreterminal(top))) {
      return false;
    }
    return (!nodes.isTemporary(top) || transition.bottom() == base(top))
        && (!transition.rootOnly() || isTree());
  }

  private boolean allowsBinary(Transition transition) {
    return state.size() >= 2
        && continuesTemporary(transition)
        && leavesAWayOut(transition)
        && (!transition.rootOnly() || makesTemporary(transition) || makesTree());
  }

  /** A temporary node is the head of what it becomes a part of, and of the same category. */
  private boolean continuesTemporary(Transition transition) {
    boolean nextIsTemporary = nodes.isTemporary(state.top(1));
    if (nodes.isTemporary(state.top(0))) {
      return !nextIsTemporary
          && transition.kind() == Transition.Kind.RIGHT_HEADED
          && isPartOf(transition, state.top(0));
    }
    return !nextIsTemporary
        || (transition.kind() == Transition.Kind.LEFT_HEADED && isPartOf(transition, state.top(1)));
  }

  private boolean isPartOf(Transition transition, int node) {
    return labels.base(transition.top()) == base(node);
  }

  /** At the end, a temporary node must not be left alone nor beside another one. */
  private boolean leavesAWayOut(Transition transition) {
    return !makesTemporary(transition)
        || !state.queueIsEmpty()
        || (state.size() > 2 && !nodes.isTemporary(state.top(2)));
  }

  private boolean makesTemporary(Transition transition) {
    return labels.isTemporary(transition.top());
  }

  private boolean makesTree() {
    return state.size() == 2 && state.queueIsEmpty();
  }

  private boolean isTree() {
    return state.size() == 1 && state.queueIsEmpty();
  }

  private int base(int node) {
    return labels.base(nodes.label(node));
  }
}
