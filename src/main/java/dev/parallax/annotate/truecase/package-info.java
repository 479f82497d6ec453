/**
 * Small letters for passages in capitals, so that the models read them as they have learnt to read.
 */
@NullMarked
package dev.parallax.annotate.truecase;

import org.jspecify.annotations.NullMarked;
