/** Words in their contexts, on the terminal. */
@NullMarked
package dev.parallax.cli.kwic;

import org.jspecify.annotations.NullMarked;
