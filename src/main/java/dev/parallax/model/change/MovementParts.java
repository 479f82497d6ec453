package dev.parallax.model.change;

/**
 * A movement in two steps: first the documents change under the settings of the previous run, then
 * the settings.
 *
 * @param documents what the documents moved the difference by, in the measure's unit
 * @param configuration what the settings moved it by
 */
public record MovementParts(double documents, double configuration) {}
