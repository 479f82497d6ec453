/** A sentence's words with the parse that they have. */
@NullMarked
package dev.parallax.agency.parse;

import org.jspecify.annotations.NullMarked;
