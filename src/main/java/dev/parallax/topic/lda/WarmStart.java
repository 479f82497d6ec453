package dev.parallax.topic.lda;

import java.util.List;

/**
 * Where a chain begins.
 *
 * @param topics of the tokens of each unit
 * @param alpha prior of each topic
 * @param beta prior of a term
 */
public record WarmStart(List<int[]> topics, List<Double> alpha, double beta) {}
