/** CoreNLP's shift-reduce model in flat arrays, and the file in which it is kept. */
@NullMarked
package dev.parallax.annotate.parse.model;

import org.jspecify.annotations.NullMarked;
