package dev.parallax.model;

/**
 * A comparison with what evidence there is of it.
 *
 * @param comparison of two cohorts
 * @param evidence whether sentences are shown, and why not: shown, no_difference, beyond_limit or
 *     no_sentence
 */
public record ShownComparison(Comparison comparison, String evidence) {}
