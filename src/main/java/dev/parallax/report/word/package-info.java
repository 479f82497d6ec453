/** What the page says in words, which follow from the figures. */
@NullMarked
package dev.parallax.report.word;

import org.jspecify.annotations.NullMarked;
