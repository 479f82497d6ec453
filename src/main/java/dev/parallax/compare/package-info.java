/**
 * Compares cohorts: measurements of any family in, comparisons out. The unit of inference is the
 * document or what is larger, never the word or the sentence; see docs/methods/compare.md.
 */
@NullMarked
package dev.parallax.compare;

import org.jspecify.annotations.NullMarked;
