/** Finds what belongs to the page and not to the text: numbers, running headers and footers. */
@NullMarked
package dev.parallax.corpus.clean.page;

import org.jspecify.annotations.NullMarked;
