/** Markdown, with the extensions in common use. */
@NullMarked
package dev.parallax.corpus.extract.markdown;

import org.jspecify.annotations.NullMarked;
