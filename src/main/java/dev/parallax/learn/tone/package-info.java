/** Fits the instrument of sentences' tone, and judges all three. */
@NullMarked
package dev.parallax.learn.tone;

import org.jspecify.annotations.NullMarked;
