/** Which words and phrases a document uses, and how often. */
@NullMarked
package dev.parallax.term;

import org.jspecify.annotations.NullMarked;
