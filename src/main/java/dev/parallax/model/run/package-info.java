/** How a run ended, for people. */
@NullMarked
package dev.parallax.model.run;

import org.jspecify.annotations.NullMarked;
