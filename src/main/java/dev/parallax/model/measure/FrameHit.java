package dev.parallax.model.measure;

import dev.parallax.model.text.Span;

/**
 * A place where a frame's pattern matches.
 *
 * @param ordinal place in the document, from 0
 * @param frameSet name of the set of frames
 * @param frame name within the set
 * @param pattern as it is written in the set
 * @param sentence ordinal of its sentence
 * @param firstToken index of its first token, from 1
 * @param lastToken index of its last token, inclusive
 * @param span in the cleaned text
 * @param negated whether a negation governs it
 * @param hypothetical whether it is said to be possible, conditional or wished only
 */
public record FrameHit(
    int ordinal,
    String frameSet,
    String frame,
    String pattern,
    int sentence,
    int firstToken,
    int lastToken,
    Span span,
    boolean negated,
    boolean hypothetical) {}
