/** Which published runs are kept, and what of the store they use. */
@NullMarked
package dev.parallax.run.keep;

import org.jspecify.annotations.NullMarked;
