/** Tells hard-wrapped lines from paragraphs, and groups them. */
@NullMarked
package dev.parallax.corpus.clean.wrap;

import org.jspecify.annotations.NullMarked;
