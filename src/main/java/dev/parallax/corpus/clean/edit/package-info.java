/** Texts that know what happened to them since they were raw. */
@NullMarked
package dev.parallax.corpus.clean.edit;

import org.jspecify.annotations.NullMarked;
