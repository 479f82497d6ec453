/** Uncertainty within the documents at hand, from resampled paragraphs. */
@NullMarked
package dev.parallax.compare.within;

import org.jspecify.annotations.NullMarked;
