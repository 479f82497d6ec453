package dev.parallax.model.annotation;

/**
 * CoreNLP's five sentiment probabilities of a sentence; they sum to one.
 *
 * @param veryNegative in [0, 1]
 * @param negative in [0, 1]
 * @param neutral in [0, 1]
 * @param positive in [0, 1]
 * @param veryPositive in [0, 1]
 */
public record Sentiment(
    double veryNegative, double negative, double neutral, double positive, double veryPositive) {}
