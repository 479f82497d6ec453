/** Reads a run's tables and manifest for the page. */
@NullMarked
package dev.parallax.report.read;

import org.jspecify.annotations.NullMarked;
