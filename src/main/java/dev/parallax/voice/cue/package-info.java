/** Words that introduce what somebody said or thinks: verbs, nouns, <em>according to</em>. */
@NullMarked
package dev.parallax.voice.cue;

import org.jspecify.annotations.NullMarked;
