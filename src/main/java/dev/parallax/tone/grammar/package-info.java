/** What the grammar of a sentence tells: reservation, demand, and the time it speaks of. */
@NullMarked
package dev.parallax.tone.grammar;

import org.jspecify.annotations.NullMarked;
