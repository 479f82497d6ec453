/** A project of one's own: the files it begins with. */
@NullMarked
package dev.parallax.cli.init;

import org.jspecify.annotations.NullMarked;
