/** Files that users bring, read with bounds. */
@NullMarked
package dev.parallax.own.file;

import org.jspecify.annotations.NullMarked;
