/** Tone toward what a sentence mentions: from the encoder's vectors of pieces to probabilities. */
@NullMarked
package dev.parallax.tone.targeted;

import org.jspecify.annotations.NullMarked;
