/** Labels that people have given sentences. */
@NullMarked
package dev.parallax.own.label;

import org.jspecify.annotations.NullMarked;
