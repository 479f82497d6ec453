/** One run: its folder, its snapshot, its manifest, its lock, and how it is published. */
@NullMarked
package dev.parallax.run;

import org.jspecify.annotations.NullMarked;
