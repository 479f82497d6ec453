/** How good and how steady topics are. */
@NullMarked
package dev.parallax.topic.score;

import org.jspecify.annotations.NullMarked;
