/** Finds the entries of dictionaries in sentences, and counts them as quanteda does. */
@NullMarked
package dev.parallax.own.match;

import org.jspecify.annotations.NullMarked;
