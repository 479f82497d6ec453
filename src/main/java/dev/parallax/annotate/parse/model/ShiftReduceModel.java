package dev.parallax.annotate.parse.model;

import java.util.List;

/**
 * What CoreNLP's greedy shift-reduce parser has learnt. Immutable; safe to share between threads.
 *
 * @param features weights of features
 * @param transitions in CoreNLP's order, in which the last of equal scores wins
 * @param labels of the nodes that the transitions make; not to be added to
 * @param roots labels that a whole tree may have, the one first that CoreNLP takes in an emergency
 * @param rootOnly labels that nothing but a whole tree may have
 */
public record ShiftReduceModel(
    FeatureTable features,
    List<Transition> transitions,
    Labels labels,
    List<Integer> roots,
    List<Integer> rootOnly) {

  public ShiftReduceModel {
    transitions = List.copyOf(transitions);
    roots = List.copyOf(roots);
    rootOnly = List.copyOf(rootOnly);
  }
}
