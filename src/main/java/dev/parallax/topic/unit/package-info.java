/** Cuts documents into the texts that topic models read, and numbers their terms. */
@NullMarked
package dev.parallax.topic.unit;

import org.jspecify.annotations.NullMarked;
