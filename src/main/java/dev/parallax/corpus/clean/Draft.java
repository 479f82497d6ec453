package dev.parallax.corpus.clean;

import dev.parallax.corpus.clean.text.Part;

/**
 * A part with its place in the cleaned text, in UTF-16 units.
 *
 * @param part what it is
 * @param start first unit
 * @param end unit after the last
 */
record Draft(Part part, int start, int end) {}
