/**
 * CoreNLP's network of sentence sentiment in flat arrays: the same bits, without an object a
 * number.
 */
@NullMarked
package dev.parallax.annotate.sentiment;

import org.jspecify.annotations.NullMarked;
