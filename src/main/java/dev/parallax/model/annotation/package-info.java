/** What the annotator says of a text: sentences, tokens, mentions. */
@NullMarked
package dev.parallax.model.annotation;

import org.jspecify.annotations.NullMarked;
