/** Models of CoreNLP as flat arrays in files, made once and read by every run. */
@NullMarked
package dev.parallax.annotate.prepared;

import org.jspecify.annotations.NullMarked;
