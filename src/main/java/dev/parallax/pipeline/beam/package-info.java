/** What steps share: how records travel, are gathered and spread, and what a step costs. */
@NullMarked
package dev.parallax.pipeline.beam;

import org.jspecify.annotations.NullMarked;
