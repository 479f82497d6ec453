/** Keeps what an annotator is given so small that no step costs more than its length. */
@NullMarked
package dev.parallax.annotate.bound;

import org.jspecify.annotations.NullMarked;
