/** The page that shows a run: built from its tables and its manifest alone. */
@NullMarked
package dev.parallax.report;

import org.jspecify.annotations.NullMarked;
