/** Tables of topics. */
@NullMarked
package dev.parallax.table.topic;

import org.jspecify.annotations.NullMarked;
