/** Which measures are tested together, and what that does to their p-values and ranks. */
@NullMarked
package dev.parallax.compare.discovery;

import org.jspecify.annotations.NullMarked;
