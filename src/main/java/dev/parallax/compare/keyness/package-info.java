/** Statistics of pooled counts: they rank and describe, and infer nothing. */
@NullMarked
package dev.parallax.compare.keyness;

import org.jspecify.annotations.NullMarked;
