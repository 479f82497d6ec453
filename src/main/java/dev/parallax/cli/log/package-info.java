/** How logs look. */
@NullMarked
package dev.parallax.cli.log;

import org.jspecify.annotations.NullMarked;
