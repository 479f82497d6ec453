package dev.parallax.compare.correct;

/**
 * A unit of inference with what is labelled of it.
 *
 * @param rate of the instrument over all its sentences: the mean over its documents
 * @param sums over its labelled sentences, each weighted by its part of the unit's rate over the
 *     probability with which it was drawn
 * @param labelled how many there are
 */
record LabelledUnit(double rate, LabelSums sums, int labelled) {}
