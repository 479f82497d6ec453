package dev.parallax.annotate.parse.shiftreduce;

import dev.parallax.annotate.parse.model.Labels;
import dev.parallax.annotate.parse.model.ShiftReduceModel;
import dev.parallax.annotate.parse.model.Transition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps that CoreNLP's parser takes where its rules allow none, as {@code BaseModel} has them.
 */
final class Emergency {

  private final ShiftReduceModel model;
  private final ParserState state;
  private final Nodes nodes;
  private final Labels labels;

  Emergency(ShiftReduceModel model, ParserState state) {
    this.model = model;
    this.state = state;
    this.nodes = state.nodes();
    this.labels = nodes.labels();
  }

  /** A step that the model may not know, or null where the parse has failed. */
  @Nullable Transition transition() {
    if (state.size() == 0) {
      return null;
    }
    int top = state.top(0);
    if (nodes.isTemporary(top) && (state.size() == 1 || nodes.isTemporary(state.top(1)))) {
      return unary(labels.base(nodes.label(top)));
    }
    if (state.size() == 1) {
      return root();
    }
    if (nodes.isTemporary(top)) {
      return binary(Transition.Kind.RIGHT_HEADED, top);
    }
    return nodes.isTemporary(state.top(1))
        ? binary(Transition.Kind.LEFT_HEADED, state.top(1))
        : null;
  }

  private @Nullable Transition root() {
    boolean isRoot = model.roots().contains(nodes.label(state.top(0)));
    return state.queueIsEmpty() && !isRoot ? unary(model.roots().get(0)) : null;
  }

  private static Transition unary(int label) {
    return new Transition(Transition.Kind.UNARY, false, List.of(label));
  }

  /** A root that has still something beside it stays temporary. */
  private Transition binary(Transition.Kind kind, int temporary) {
    int label = nodes.label(temporary);
    int base = labels.base(label);
    boolean isRoot = model.rootOnly().contains(base);
    boolean staysTemporary = isRoot && state.queueIsEmpty() && state.size() == 2;
    return new Transition(kind, isRoot, List.of(staysTemporary ? label : base));
  }
}
