/** Graphs on a Flink cluster: what is asked of it, how a job is sent, and what it failed of. */
@NullMarked
package dev.parallax.pipeline.flink;

import org.jspecify.annotations.NullMarked;
