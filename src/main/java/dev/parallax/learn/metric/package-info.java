/** How well scores agree with labels, and how sure that is. */
@NullMarked
package dev.parallax.learn.metric;

import org.jspecify.annotations.NullMarked;
