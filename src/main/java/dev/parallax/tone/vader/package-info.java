/**
 * VADER, a lexicon and a few rules about what stands around its words (Hutto and Gilbert 2014), as
 * the authors' own program of version 3.3.2 applies them.
 */
@NullMarked
package dev.parallax.tone.vader;

import org.jspecify.annotations.NullMarked;
