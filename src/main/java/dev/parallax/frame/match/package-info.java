/** Finds the patterns of any number of frames in a sentence. */
@NullMarked
package dev.parallax.frame.match;

import org.jspecify.annotations.NullMarked;
