/** One run: its folder, its id, its manifest, and how it is published. */
@NullMarked
package dev.parallax.run;

import org.jspecify.annotations.NullMarked;
