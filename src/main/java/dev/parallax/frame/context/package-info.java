/** Whether a hit is denied, or said to be possible, conditional or wished only. */
@NullMarked
package dev.parallax.frame.context;

import org.jspecify.annotations.NullMarked;
