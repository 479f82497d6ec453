/** Tells a file's format and has it read. */
@NullMarked
package dev.parallax.corpus.extract.format;

import org.jspecify.annotations.NullMarked;
