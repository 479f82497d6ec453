package dev.parallax.cli;

/**
 * What the commands call.
 *
 * @param job behind {@code run}
 * @param calibrator splits documents at random
 * @param lister behind {@code check}
 */
record Rooms(Job job, Calibrator calibrator, CorpusLister lister) {}
