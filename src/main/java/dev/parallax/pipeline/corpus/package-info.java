/** The steps that see the corpus as a whole. */
@NullMarked
package dev.parallax.pipeline.corpus;

import org.jspecify.annotations.NullMarked;
