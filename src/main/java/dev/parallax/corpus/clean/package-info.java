/** From raw text to cleaned text with segments, and an offset map that leads back. */
@NullMarked
package dev.parallax.corpus.clean;

import org.jspecify.annotations.NullMarked;
