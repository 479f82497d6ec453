package dev.parallax.model.comparison;

import org.jspecify.annotations.Nullable;

/**
 * A figure of a sample, and where that of the population may lie.
 *
 * @param value the figure
 * @param interval with 95 % confidence; null where nothing is inferred
 */
public record Estimate(double value, @Nullable Interval interval) {}
