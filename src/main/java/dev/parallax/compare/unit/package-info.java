/** Which documents are one unit of inference. */
@NullMarked
package dev.parallax.compare.unit;

import org.jspecify.annotations.NullMarked;
