package dev.parallax.model.comparison;

import org.jspecify.annotations.Nullable;

/**
 * How much a counted measure marks one cohort off from the other, by pooled counts. Tokens are no
 * units of inference: these figures rank and describe, and none becomes a p-value.
 *
 * @param logOdds log of the odds ratio, b over a, shrunken by a prior; null where the measure is
 *     all there is
 * @param logOddsZ {@code logOdds} by its approximate standard deviation
 * @param chiSquaredYates chi-squared of the four cells with Yates' correction, negative where the
 *     rate is lower in b; null where a margin is empty
 * @param gSquared the likelihood ratio of the four cells, with the same sign
 */
public record Keyness(
    @Nullable Double logOdds,
    @Nullable Double logOddsZ,
    @Nullable Double chiSquaredYates,
    @Nullable Double gSquared) {}
