/**
 * Finds the files of the corpus and what is said about them; follows no link out of the input
 * folder.
 */
@NullMarked
package dev.parallax.corpus.source;

import org.jspecify.annotations.NullMarked;
