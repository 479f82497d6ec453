package dev.parallax.annotate.parse.model;

import edu.stanford.nlp.parser.shiftreduce.BasicFeatureFactory;
import edu.stanford.nlp.parser.shiftreduce.BinaryTransition;
import edu.stanford.nlp.parser.shiftreduce.CompoundUnaryTransition;
import edu.stanford.nlp.parser.shiftreduce.FinalizeTransition;
import edu.stanford.nlp.parser.shiftreduce.IdleTransition;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.parser.shiftreduce.ShiftTransition;
import edu.stanford.nlp.parser.shiftreduce.WeightMap;
import edu.stanford.nlp.util.Index;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Turns CoreNLP's own parser, as it comes out of its file, into flat arrays; takes seconds. */
public final class CoreNlpModelReader {

  private CoreNlpModelReader() {}

  /**
   * The model of a parser.
   *
   * @throws IllegalArgumentException if the parser has a beam or features of another kind: it would
   *     then find other trees than the greedy search
   */
  public static ShiftReduceModel read(ShiftReduceParser parser) {
    Object model = Field.of(parser, "model", Object.class);
    if (Arrays.asList(parser.defaultCoreNLPFlags()).contains("-beamSize")
        || !(Field.of(model, "featureFactory", Object.class) instanceof BasicFeatureFactory)) {
      throw new IllegalArgumentException("Not a greedy model with basic features");
    }
    Labels labels = new Labels();
    List<Transition> transitions = new ArrayList<>();
    for (Object transition : Field.of(model, "transitionIndex", Index.class)) {
      transitions.add(transition(transition, labels));
    }
    return new ShiftReduceModel(
        features(Field.of(model, "featureWeights", WeightMap.class), transitions.size()),
        transitions,
        labels,
        numbers(Field.of(model, "rootStates", Set.class), labels),
        numbers(Field.of(model, "rootOnlyStates", Set.class), labels));
  }

  /** Every index occurs once in a weight, so that its own order does not matter to any sum. */
  private static FeatureTable features(WeightMap weights, int transitions) {
    FeatureTable.Builder table = new FeatureTable.Builder(weights.size());
    float[] scores = new float[transitions];
    weights
        .entrySet()
        .forEach(
            feature -> {
              Arrays.fill(scores, 0);
              feature.getValue().score(scores);
              table.put(StringHash.of(feature.getKey()), scores);
            });
    return table.build();
  }

  private static Transition transition(Object transition, Labels labels) {
    if (transition instanceof ShiftTransition) {
      return new Transition(Transition.Kind.SHIFT, false, List.of());
    }
    if (transition instanceof FinalizeTransition) {
      return new Transition(Transition.Kind.FINALIZE, false, List.of());
    }
    if (transition instanceof IdleTransition) {
      return new Transition(Transition.Kind.IDLE, false, List.of());
    }
    if (transition instanceof BinaryTransition binary) {
      return new Transition(side(binary), binary.isRoot, List.of(labels.number(binary.label)));
    }
    if (transition instanceof CompoundUnaryTransition unary) {
      return new Transition(
          Transition.Kind.UNARY, unary.isRoot, numbers(Arrays.asList(unary.labels), labels));
    }
    throw new IllegalArgumentException("A transition of another kind: " + transition);
  }

  private static Transition.Kind side(BinaryTransition binary) {
    return binary.side == BinaryTransition.Side.LEFT
        ? Transition.Kind.LEFT_HEADED
        : Transition.Kind.RIGHT_HEADED;
  }

  /** In the set's own order: CoreNLP takes the first root in an emergency. */
  private static List<Integer> numbers(Collection<?> names, Labels labels) {
    return names.stream().map(name -> labels.number((String) name)).toList();
  }

  /** CoreNLP hides its model from other packages. */
  private static final class Field {

    static <T> T of(Object holder, String name, Class<T> type) {
      for (Class<?> owner = holder.getClass(); owner != null; owner = owner.getSuperclass()) {
        for (var field : owner.getDeclaredFields()) {
          if (field.getName().equals(name)) {
            return value(field, holder, type);
          }
        }
      }
      throw new IllegalArgumentException("CoreNLP's parser has no " + name + "; another version?");
    }

    private static <T> T value(java.lang.reflect.Field field, Object holder, Class<T> type) {
      try {
        field.setAccessible(true);
        return type.cast(field.get(holder));
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
