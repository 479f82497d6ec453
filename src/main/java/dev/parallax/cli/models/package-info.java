/** Models that lie apart from the program: listed, and fetched where they are asked for. */
@NullMarked
package dev.parallax.cli.models;

import org.jspecify.annotations.NullMarked;
