/** The table of what has changed since the previous run. */
@NullMarked
package dev.parallax.table.change;

import org.jspecify.annotations.NullMarked;
