/** Designs beyond two groups of units: strata, pairs, and time. */
@NullMarked
package dev.parallax.compare.design;

import org.jspecify.annotations.NullMarked;
