/** Tells who does what to whom, from the dependencies of sentences. */
@NullMarked
package dev.parallax.agency;

import org.jspecify.annotations.NullMarked;
