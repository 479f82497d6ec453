/** Actors, places, countries and demonyms known before any document is read. */
@NullMarked
package dev.parallax.entity.known;

import org.jspecify.annotations.NullMarked;
