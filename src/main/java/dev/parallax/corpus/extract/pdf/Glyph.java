package dev.parallax.corpus.extract.pdf;

/**
 * A letter, or several that one sign stands for, as it stands on the page turned upright. Distances
 * are points, from the upper left.
 *
 * @param text what it reads as
 * @param x left edge
 * @param right right edge
 * @param y baseline
 * @param size of the type
 * @param bold whether the type is
 */
record Glyph(String text, float x, float right, float y, float size, boolean bold) {}
