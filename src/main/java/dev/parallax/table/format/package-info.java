/** The shape of a table: its columns, their types, and a row as an Avro record. */
@NullMarked
package dev.parallax.table.format;

import org.jspecify.annotations.NullMarked;
