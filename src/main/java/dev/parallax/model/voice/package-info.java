/** Whose words a document holds: its author's, or those of the people and bodies it cites. */
@NullMarked
package dev.parallax.model.voice;

import org.jspecify.annotations.NullMarked;
