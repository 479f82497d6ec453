/** Frames: which ways of seeing its subject a sentence invokes, by patterns over lemmas. */
@NullMarked
package dev.parallax.frame;

import org.jspecify.annotations.NullMarked;
