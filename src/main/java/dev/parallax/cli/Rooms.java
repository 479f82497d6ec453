package dev.parallax.cli;

import java.util.function.Supplier;

/**
 * What the commands call.
 *
 * @param job behind {@code run}
 * @param lister behind {@code check}
 * @param tables text that describes every table, behind {@code tables}
 */
record Rooms(Job job, CorpusLister lister, Supplier<String> tables) {}
