/** A room that stands in no layer, for the test of the rule that refuses one. */
@NullMarked
package dev.parallax.stray;

import org.jspecify.annotations.NullMarked;
