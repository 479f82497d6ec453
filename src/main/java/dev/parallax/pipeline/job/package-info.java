/** A job from its settings to its published tables: what stands before and after the graph. */
@NullMarked
package dev.parallax.pipeline.job;

import org.jspecify.annotations.NullMarked;
