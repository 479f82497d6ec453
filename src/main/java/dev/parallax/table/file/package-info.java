/** Tables as Parquet files: written in order, read back, their footers. */
@NullMarked
package dev.parallax.table.file;

import org.jspecify.annotations.NullMarked;
