package dev.parallax.table.document;

import dev.parallax.model.text.CleaningStep;

/**
 * A row of {@link EditsTable}.
 *
 * @param ordinal place in the document, from 0
 * @param step that made it
 * @param place where it was made
 */
public record EditRow(int ordinal, CleaningStep step, Place place) {}
