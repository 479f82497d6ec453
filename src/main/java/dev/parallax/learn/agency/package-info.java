/** Judges relations on sentences in which people have marked who does what to whom. */
@NullMarked
package dev.parallax.learn.agency;

import org.jspecify.annotations.NullMarked;
