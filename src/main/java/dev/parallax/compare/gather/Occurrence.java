package dev.parallax.compare.gather;

import dev.parallax.model.measure.Numerator;

/**
 * A document that has a measure.
 *
 * @param document its place in {@link MeasuredCorpus#documents}
 * @param amount the document's numerator, finite
 * @param numerator what the amount is the sum of
 */
public record Occurrence(int document, double amount, Numerator numerator) {

  /** The same by one draw of the instrument. */
  Occurrence drawn(int draw) {
    return new Occurrence(document, numerator.replicates().get(draw), numerator);
  }
}
