package dev.parallax.corpus.clean.hyphen;

import dev.parallax.model.text.CleaningStep;

/**
 * How a line is joined with the next one of its passage.
 *
 * @param from UTF-16 unit from which text is replaced, up to the next line's start
 * @param text to stand between
 * @param step that decided it
 */
public record Joint(int from, String text, CleaningStep step) {}
