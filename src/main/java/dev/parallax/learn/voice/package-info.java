/** Judges the reading of voices on texts that people have labelled. */
@NullMarked
package dev.parallax.learn.voice;

import org.jspecify.annotations.NullMarked;
