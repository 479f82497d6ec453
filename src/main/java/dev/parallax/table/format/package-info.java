/** The shape of a table, and how rows of it are written to Parquet and read off. */
@NullMarked
package dev.parallax.table.format;

import org.jspecify.annotations.NullMarked;
