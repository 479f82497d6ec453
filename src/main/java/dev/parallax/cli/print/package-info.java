/** Results as lines for people, safe to print on a terminal. */
@NullMarked
package dev.parallax.cli.print;

import org.jspecify.annotations.NullMarked;
