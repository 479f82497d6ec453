/** Which words a cue gives as its source's. */
@NullMarked
package dev.parallax.voice.content;

import org.jspecify.annotations.NullMarked;
