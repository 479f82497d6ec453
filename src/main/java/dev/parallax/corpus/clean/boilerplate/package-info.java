/** Sets apart what stands around an essay: bylines, notes on authors, contact lines. */
@NullMarked
package dev.parallax.corpus.clean.boilerplate;

import org.jspecify.annotations.NullMarked;
