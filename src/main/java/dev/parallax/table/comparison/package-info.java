/** Tables of how cohorts differ, and of the sentences that show it. */
@NullMarked
package dev.parallax.table.comparison;

import org.jspecify.annotations.NullMarked;
