/** Labelled texts, read from the forms in which they are published. */
@NullMarked
package dev.parallax.learn.data;

import org.jspecify.annotations.NullMarked;
