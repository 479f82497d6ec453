/** Joins lines, and decides which hyphens at their ends belong to the word. */
@NullMarked
package dev.parallax.corpus.clean.hyphen;

import org.jspecify.annotations.NullMarked;
