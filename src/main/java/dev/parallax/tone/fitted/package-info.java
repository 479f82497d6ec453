/** The instrument of tone that is fitted to people's ratings of sentences. */
@NullMarked
package dev.parallax.tone.fitted;

import org.jspecify.annotations.NullMarked;
