package dev.parallax.topic.lda;

/**
 * Tokens that hold a topic where it is sought: a unit beside the texts, which the sampler counts in
 * the topic and never moves. Its terms begin there in the texts, too. It plays no part in the
 * model's counts.
 *
 * @param topic number of the topic
 * @param tokens numbers of terms, at least one
 */
@SuppressWarnings("ArrayRecordComponent") // as units are: read by the sampler, and never compared
public record Anchor(int topic, int[] tokens) {}
