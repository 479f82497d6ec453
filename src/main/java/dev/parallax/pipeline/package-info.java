/**
 * The Beam graph of a run, and what stands before and after it. The only room that imports Beam.
 *
 * <p>Its own rooms know those that stand before them, and no others: {@code beam} (mechanics),
 * {@code handover} (what travels between steps), {@code document} (steps on one document), {@code
 * corpus} (steps on all of them), {@code graph}, {@code job}.
 */
@NullMarked
package dev.parallax.pipeline;

import org.jspecify.annotations.NullMarked;
