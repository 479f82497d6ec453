package dev.parallax.model.measure;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a person has said of a sentence that was drawn at random.
 *
 * @param documentId of the document it stands in
 * @param ordinal of the sentence in its document, when it was drawn
 * @param textSha256 of its text, when it was drawn
 * @param probability with which it was drawn, above 0 and at most 1
 * @param values name of what was judged to what was said: 1 where it holds and 0 where it does not,
 *     or a score; what was not judged is not there
 */
public record SentenceLabel(
    String documentId,
    int ordinal,
    String textSha256,
    double probability,
    Map<String, Double> values)
    implements Serializable {

  /** Copies the map. */
  public SentenceLabel {
    values = Collections.unmodifiableMap(new TreeMap<>(values));
  }

  /** The same label, where its sentence has another place by now. */
  public SentenceLabel at(int place) {
    return new SentenceLabel(documentId, place, textSha256, probability, values);
  }
}
