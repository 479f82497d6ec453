/** The graph of a run, how it is run, and what it says at its end. */
@NullMarked
package dev.parallax.pipeline.graph;

import org.jspecify.annotations.NullMarked;
