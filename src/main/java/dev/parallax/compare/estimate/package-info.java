/** Means, their uncertainty, and the difference of two of them. */
@NullMarked
package dev.parallax.compare.estimate;

import org.jspecify.annotations.NullMarked;
