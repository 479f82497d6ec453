/** What a run is made from, and the hash that tells whether anything of it has changed. */
@NullMarked
package dev.parallax.run.snapshot;

import org.jspecify.annotations.NullMarked;
