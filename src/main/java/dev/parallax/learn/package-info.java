/**
 * Fits the instruments of tone on labelled sentences, and judges them. No run of a batch job comes
 * here.
 */
@NullMarked
package dev.parallax.learn;

import org.jspecify.annotations.NullMarked;
