/** Fits the heads that score sentences for frames. */
@NullMarked
package dev.parallax.learn.frame;

import org.jspecify.annotations.NullMarked;
