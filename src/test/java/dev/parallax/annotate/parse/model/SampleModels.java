package dev.parallax.annotate.parse.model;

import java.util.List;

/** Small models to try things on. */
final class SampleModels {

  private SampleModels() {}

  /** Shifts, joins under a temporary or finished S, and ends. */
  static ShiftReduceModel small(float weight) {
    Labels labels = new Labels();
    int temporary = labels.number("@S");
    int root = labels.number("ROOT");
    FeatureTable.Builder features = new FeatureTable.Builder(3);
    features.put(StringHash.of("S0C-NN"), new float[] {0, weight, 0, 0, 0});
    features.put(StringHash.of("Q0WT-NN-dög"), new float[] {-1, 0, 2, 0, 0});
    return new ShiftReduceModel(
        features.build(),
        List.of(
            new Transition(Transition.Kind.SHIFT, false, List.of()),
            new Transition(Transition.Kind.LEFT_HEADED, false, List.of(temporary)),
            new Transition(Transition.Kind.RIGHT_HEADED, false, List.of(labels.number("S"))),
            new Transition(Transition.Kind.UNARY, true, List.of(root, labels.number("S"))),
            new Transition(Transition.Kind.FINALIZE, false, List.of())),
        labels,
        List.of(root),
        List.of(root));
  }

  /** All that a model says, to compare. */
  static String describe(ShiftReduceModel model) {
    StringBuilder labels = new StringBuilder();
    for (int i = 0; i < model.labels().size(); i++) {
      labels.append(model.labels().name(i)).append(' ').append(model.labels().base(i)).append(' ');
    }
    return labels
        + model.transitions().toString()
        + model.roots()
        + model.rootOnly()
        + java.util.Arrays.toString(model.features().slots())
        + java.util.Arrays.toString(model.features().weights());
  }
}
