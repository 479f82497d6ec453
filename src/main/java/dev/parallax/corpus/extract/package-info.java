/** From the bytes of a file to its raw text, one class a format. */
@NullMarked
package dev.parallax.corpus.extract;

import org.jspecify.annotations.NullMarked;
