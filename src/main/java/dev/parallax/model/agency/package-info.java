/** Who does what to whom, as a document tells it. */
@NullMarked
package dev.parallax.model.agency;

import org.jspecify.annotations.NullMarked;
