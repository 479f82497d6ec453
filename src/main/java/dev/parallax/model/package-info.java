/**
 * The nouns of Parallax: immutable records that every room may know, and that know no room.
 *
 * <p>All offsets here are Unicode code points, half-open, as Python counts them.
 */
@NullMarked
package dev.parallax.model;

import org.jspecify.annotations.NullMarked;
