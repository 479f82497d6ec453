package dev.parallax.corpus.clean.edit;

import dev.parallax.model.text.CleaningStep;

/**
 * A stretch in which an edited text differs from its raw text, in UTF-16 units.
 *
 * @param step that decided it last
 * @param rawStart first unit in the raw text
 * @param rawEnd unit after the last in the raw text, greater than {@code rawStart}
 * @param start first unit in the edited text
 * @param end unit after the last in the edited text; {@code start} for a deletion
 */
public record Alteration(CleaningStep step, int rawStart, int rawEnd, int start, int end) {}
