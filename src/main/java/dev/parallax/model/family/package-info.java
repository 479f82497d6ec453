/** What families of measures there are, as each analysis room declares its own. */
@NullMarked
package dev.parallax.model.family;

import org.jspecify.annotations.NullMarked;
