/** Measures of one's own: dictionaries, ratios and outside figures, as the settings name them. */
@NullMarked
package dev.parallax.own;

import org.jspecify.annotations.NullMarked;
