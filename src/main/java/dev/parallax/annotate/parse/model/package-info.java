/** CoreNLP's shift-reduce model in flat arrays, and how they stand in a file. */
@NullMarked
package dev.parallax.annotate.parse.model;

import org.jspecify.annotations.NullMarked;
