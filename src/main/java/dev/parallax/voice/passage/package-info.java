/** Passages in quotation marks: which of them are quotations, and who is quoted. */
@NullMarked
package dev.parallax.voice.passage;

import org.jspecify.annotations.NullMarked;
