/**
 * From tagged words to a constituency tree and its basic dependencies, the same for the same words.
 */
@NullMarked
package dev.parallax.annotate.parse;

import org.jspecify.annotations.NullMarked;
