/** Quotation marks: where they open and close, and what stands between them. */
@NullMarked
package dev.parallax.voice.mark;

import org.jspecify.annotations.NullMarked;
