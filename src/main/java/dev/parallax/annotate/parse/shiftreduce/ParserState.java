package dev.parallax.annotate.parse.shiftreduce;

import dev.parallax.annotate.parse.model.Transition;
import java.util.Arrays;
import java.util.List;

/** How far the parse of one sentence has come: a stack of trees, and the words that wait. */
final class ParserState {

  private final Nodes nodes;
  private int[] stack = new int[64];
  private int size;
  private int position;
  private boolean finished;

  ParserState(Nodes nodes) {
    this.nodes = nodes;
  }

  Nodes nodes() {
    return nodes;
  }

  /** How many trees are on the stack. */
  int size() {
    return size;
  }

  /** A tree of the stack, the topmost being 0, or none. */
  int top(int depth) {
    return depth < size ? stack[size - 1 - depth] : Nodes.NONE;
  }

  /** The number of the next word that waits. */
  int position() {
    return position;
  }

  /** A word's tag, 0 being the next that waits and -1 the one before it, or none. */
  int queued(int offset) {
    int word = position + offset;
    return word < 0 || word >= nodes.words() ? Nodes.NONE : nodes.preterminal(word);
  }

  /** Whether no word waits. */
  boolean queueIsEmpty() {
    return position >= nodes.words();
  }

  /** Whether the parse has ended. */
  boolean isFinished() {
    return finished;
  }

  /** Takes a step that is legal, or that an emergency asks for. */
  void apply(Transition transition) {
    switch (transition.kind()) {
      case SHIFT -> push(nodes.preterminal(position++));
      case UNARY -> pushChain(transition.labels());
      case LEFT_HEADED, RIGHT_HEADED -> join(transition);
      case FINALIZE -> finished = true;
      case IDLE -> throw new IllegalArgumentException("There is nothing to wait for");
    }
  }

  private void pushChain(List<Integer> labels) {
    int node = pop();
    for (int i = labels.size() - 1; i >= 0; i--) {
      node = nodes.addUnary(node, labels.get(i));
    }
    push(node);
  }

  private void join(Transition transition) {
    int right = pop();
    int left = pop();
    int head = transition.kind() == Transition.Kind.LEFT_HEADED ? left : right;
    push(nodes.addBinary(left, right, transition.top(), head));
  }

  private int pop() {
    return stack[--size];
  }

  private void push(int node) {
    if (size == stack.length) {
      stack = Arrays.copyOf(stack, size * 2);
    }
    stack[size++] = node;
  }
}
