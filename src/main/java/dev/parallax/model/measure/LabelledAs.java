package dev.parallax.model.measure;

/**
 * Which label of people speaks of a measure.
 *
 * @param label name among the values of a {@link SentenceLabel}
 * @param binary whether it is 1 or 0; a score in [-1, 1] otherwise
 */
public record LabelledAs(String label, boolean binary) {}
