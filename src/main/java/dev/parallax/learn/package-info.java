/**
 * Fits the instruments of tone on labelled sentences and judges them; fits the heads of frames. No
 * run of a batch job comes here.
 */
@NullMarked
package dev.parallax.learn;

import org.jspecify.annotations.NullMarked;
