/** How far a run has come, on a terminal and in logs. */
@NullMarked
package dev.parallax.cli.progress;

import org.jspecify.annotations.NullMarked;
