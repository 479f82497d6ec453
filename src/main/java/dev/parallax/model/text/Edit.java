package dev.parallax.model.text;

/**
 * One change between the raw extracted text and the cleaned text: what stood at {@code raw} was
 * replaced by what stands at {@code cleaned}. Edits of a document are disjoint and in order, and
 * all text between them is equal in both.
 *
 * @param step the step that decided it; the last one, where several touched the same place
 * @param raw what was replaced, in the raw text; never empty, or a raw span could not tell whether
 *     it is meant
 * @param cleaned its replacement, in the cleaned text; empty for a deletion
 */
public record Edit(CleaningStep step, Span raw, Span cleaned) {}
