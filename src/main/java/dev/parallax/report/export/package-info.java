/** A run's tables as files for spreadsheets and scripts. */
@NullMarked
package dev.parallax.report.export;

import org.jspecify.annotations.NullMarked;
