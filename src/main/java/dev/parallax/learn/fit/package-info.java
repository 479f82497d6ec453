/** Regressions over random Fourier features, and the search for their settings within folds. */
@NullMarked
package dev.parallax.learn.fit;

import org.jspecify.annotations.NullMarked;
