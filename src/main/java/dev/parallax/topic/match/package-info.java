/** Which topics of two models are the same. */
@NullMarked
package dev.parallax.topic.match;

import org.jspecify.annotations.NullMarked;
