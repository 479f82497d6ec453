/** The lines of a text, and what they are grouped into. */
@NullMarked
package dev.parallax.corpus.clean.text;

import org.jspecify.annotations.NullMarked;
