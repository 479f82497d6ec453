package dev.parallax.corpus.extract;

import dev.parallax.model.text.SegmentKind;

/**
 * A part of the raw text whose role the file format settles (an HTML {@code <h2>}, a Word style).
 *
 * @param kind what part it plays
 * @param level of a heading, from 1 (outermost); 0 for everything else
 * @param start first index into the raw text, in UTF-16 units
 * @param end index after the last, in UTF-16 units
 */
public record Block(SegmentKind kind, int level, int start, int end) {}
