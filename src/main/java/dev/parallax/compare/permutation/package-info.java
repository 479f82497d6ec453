/**
 * The permutation test: how often a random split of the units differs as much as the cohorts do.
 */
@NullMarked
package dev.parallax.compare.permutation;

import org.jspecify.annotations.NullMarked;
