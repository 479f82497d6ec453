/** Fits topic models, and reads texts with them. */
@NullMarked
package dev.parallax.topic.lda;

import org.jspecify.annotations.NullMarked;
