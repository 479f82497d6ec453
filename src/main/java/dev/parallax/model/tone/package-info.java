/** Vectors of sentences, and tone of sentences and toward mentions. */
@NullMarked
package dev.parallax.model.tone;

import org.jspecify.annotations.NullMarked;
