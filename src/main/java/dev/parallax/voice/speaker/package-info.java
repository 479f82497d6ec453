/** Who is said to have said it. */
@NullMarked
package dev.parallax.voice.speaker;

import org.jspecify.annotations.NullMarked;
