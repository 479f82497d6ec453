/** The greedy search of CoreNLP's shift-reduce parser, on numbers instead of strings. */
@NullMarked
package dev.parallax.annotate.parse.shiftreduce;

import org.jspecify.annotations.NullMarked;
