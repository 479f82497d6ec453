/** Tells the author's voice from the voices that a document cites. */
@NullMarked
package dev.parallax.voice;

import org.jspecify.annotations.NullMarked;
