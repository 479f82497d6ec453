package dev.parallax.corpus.extract;

import dev.parallax.model.text.CleaningStep;

/**
 * A stretch of the raw text of which the format shows that it is no part of what is said: a running
 * head that cuts a paragraph, the number of a note.
 *
 * @param step of cleaning that drops it, where it is on
 * @param start first index into the raw text, in UTF-16 units
 * @param end index after the last, in UTF-16 units, greater than {@code start}
 */
public record Aside(CleaningStep step, int start, int end) {}
