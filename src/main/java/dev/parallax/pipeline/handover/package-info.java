/** What one step hands to the next: elements of the graph, and records in the work folder. */
@NullMarked
package dev.parallax.pipeline.handover;

import org.jspecify.annotations.NullMarked;
