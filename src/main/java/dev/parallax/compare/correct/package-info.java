/** Differences of cohorts corrected by labels of people. */
@NullMarked
package dev.parallax.compare.correct;

import org.jspecify.annotations.NullMarked;
