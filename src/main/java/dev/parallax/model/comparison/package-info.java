/** What is said of two cohorts: estimates, intervals, tests, evidence. */
@NullMarked
package dev.parallax.model.comparison;

import org.jspecify.annotations.NullMarked;
