package dev.parallax.cli;

/**
 * What the commands call.
 *
 * @param job behind {@code run}
 * @param calibrator behind {@code calibrate}
 * @param lister behind {@code check}
 */
record Rooms(Job job, Calibrator calibrator, CorpusLister lister) {}
