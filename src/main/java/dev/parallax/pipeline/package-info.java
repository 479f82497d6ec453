/** The Beam graph of a run, and the steps before and after it. The only room that imports Beam. */
@NullMarked
package dev.parallax.pipeline;

import org.jspecify.annotations.NullMarked;
