/** Reads printed pages as a reader does: by place, size and weight of what stands on them. */
@NullMarked
package dev.parallax.corpus.extract.pdf;

import org.jspecify.annotations.NullMarked;
