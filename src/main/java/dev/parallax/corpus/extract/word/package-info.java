/** Word files: the text as it stands once all tracked changes are accepted. */
@NullMarked
package dev.parallax.corpus.extract.word;

import org.jspecify.annotations.NullMarked;
