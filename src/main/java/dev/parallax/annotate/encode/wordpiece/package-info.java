/** Cuts text into the pieces of words that BERT's encoders were trained on. */
@NullMarked
package dev.parallax.annotate.encode.wordpiece;

import org.jspecify.annotations.NullMarked;
