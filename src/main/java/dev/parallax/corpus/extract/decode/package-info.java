/** From bytes to characters. */
@NullMarked
package dev.parallax.corpus.extract.decode;

import org.jspecify.annotations.NullMarked;
