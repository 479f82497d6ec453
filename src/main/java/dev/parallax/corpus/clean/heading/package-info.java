/** Tells titles and headings from paragraphs by their words and what stands around them. */
@NullMarked
package dev.parallax.corpus.clean.heading;

import org.jspecify.annotations.NullMarked;
