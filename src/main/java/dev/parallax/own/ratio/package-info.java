/** Sums, differences and ratios of words and of measures. */
@NullMarked
package dev.parallax.own.ratio;

import org.jspecify.annotations.NullMarked;
