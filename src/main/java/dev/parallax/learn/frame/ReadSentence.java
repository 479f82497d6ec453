package dev.parallax.learn.frame;

import dev.parallax.learn.data.LabelledSentence;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A labelled sentence as a run would read it.
 *
 * @param labelled what people said of it
 * @param found frames of which a pattern is found in it and not vetoed, as {@code <set>/<frame>}
 * @param scores of the heads, by the same names; none where the encoder reads nothing in it
 * @param vector of the encoder; null where it reads nothing in it
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
record ReadSentence(
    LabelledSentence labelled,
    Set<String> found,
    Map<String, Double> scores,
    float @Nullable [] vector) {

  ReadSentence {
    found = Set.copyOf(found);
    scores = Map.copyOf(scores);
  }

  /** What people said of a frame; null where they did not judge it. */
  @Nullable Double label(String frame) {
    return labelled.labels().get(frame);
  }
}
