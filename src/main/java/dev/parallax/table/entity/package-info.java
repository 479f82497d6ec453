/** Tables of entities and of those named together. */
@NullMarked
package dev.parallax.table.entity;

import org.jspecify.annotations.NullMarked;
