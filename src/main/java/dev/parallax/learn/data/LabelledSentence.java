package dev.parallax.learn.data;

import java.util.Map;

/**
 * A sentence with what people said of it.
 *
 * @param id as the sheet has it
 * @param document it stands in; sentences of one are no independent witnesses
 * @param text of the sentence
 * @param labels name of what was judged to what was said
 */
public record LabelledSentence(
    String id, String document, String text, Map<String, Double> labels) {

  /** Copies the map. */
  public LabelledSentence {
    labels = Map.copyOf(labels);
  }
}
