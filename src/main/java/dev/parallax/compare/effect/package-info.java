/** How large a difference is, and on how little it rests. */
@NullMarked
package dev.parallax.compare.effect;

import org.jspecify.annotations.NullMarked;
