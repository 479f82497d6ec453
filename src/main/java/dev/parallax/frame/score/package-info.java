/** How much sentences speak for frames: heads over the encoder's vectors, fitted and applied. */
@NullMarked
package dev.parallax.frame.score;

import org.jspecify.annotations.NullMarked;
