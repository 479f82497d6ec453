/** What run.json lists of small runs, and what stands in tables of large ones. */
@NullMarked
package dev.parallax.table.listed;

import org.jspecify.annotations.NullMarked;
