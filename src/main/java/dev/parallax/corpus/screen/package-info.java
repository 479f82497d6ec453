/** Compares documents with each other and with English: language, duplicates, near duplicates. */
@NullMarked
package dev.parallax.corpus.screen;

import org.jspecify.annotations.NullMarked;
