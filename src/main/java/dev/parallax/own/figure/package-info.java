/** Figures of documents and of sentences that were made elsewhere. */
@NullMarked
package dev.parallax.own.figure;

import org.jspecify.annotations.NullMarked;
