/** What can be told from a name alone: its cleaned text, its key, its parts, its abbreviation. */
@NullMarked
package dev.parallax.entity.name;

import org.jspecify.annotations.NullMarked;
