/** Tables of what was measured in each document and paragraph. */
@NullMarked
package dev.parallax.table.measure;

import org.jspecify.annotations.NullMarked;
