/** Tables of what stands in each document, and of the files that were rejected. */
@NullMarked
package dev.parallax.table.document;

import org.jspecify.annotations.NullMarked;
