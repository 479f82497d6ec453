/** Web pages: what a reader came for, and what stands around it. */
@NullMarked
package dev.parallax.corpus.extract.html;

import org.jspecify.annotations.NullMarked;
