/** Plain text, and the front matter that it shares with Markdown. */
@NullMarked
package dev.parallax.corpus.extract.text;

import org.jspecify.annotations.NullMarked;
