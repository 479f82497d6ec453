/** Which cohorts are compared with which. */
@NullMarked
package dev.parallax.compare.cohort;

import org.jspecify.annotations.NullMarked;
