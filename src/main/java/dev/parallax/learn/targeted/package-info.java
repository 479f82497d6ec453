/** Fits the tone toward what a sentence mentions, and says how good it is. */
@NullMarked
package dev.parallax.learn.targeted;

import org.jspecify.annotations.NullMarked;
