/** A document's paragraphs as one row of words, with the parse of each sentence. */
@NullMarked
package dev.parallax.voice.words;

import org.jspecify.annotations.NullMarked;
