/** How a text is written: how hard it is to read, and how varied its words are. */
@NullMarked
package dev.parallax.style;

import org.jspecify.annotations.NullMarked;
