/** Draws sentences of a run for people to label, blind to cohort and score. */
@NullMarked
package dev.parallax.report.sample;

import org.jspecify.annotations.NullMarked;
