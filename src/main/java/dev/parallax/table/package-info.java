/**
 * One Parquet schema a table, with a description on every column, and the writer. {@link
 * dev.parallax.table.Tables} lists them all.
 */
@NullMarked
package dev.parallax.table;

import org.jspecify.annotations.NullMarked;
