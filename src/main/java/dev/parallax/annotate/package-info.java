/** From cleaned text to tokens, sentences, entities, parses and sentiment; no Beam here. */
@NullMarked
package dev.parallax.annotate;

import org.jspecify.annotations.NullMarked;
