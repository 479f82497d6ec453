/** A document: its text, its parts, what was changed in it, and why it may be left out. */
@NullMarked
package dev.parallax.model.text;

import org.jspecify.annotations.NullMarked;
