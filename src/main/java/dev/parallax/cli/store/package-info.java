/** The commands on the store. */
@NullMarked
package dev.parallax.cli.store;

import org.jspecify.annotations.NullMarked;
