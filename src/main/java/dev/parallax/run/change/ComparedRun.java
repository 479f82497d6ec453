package dev.parallax.run.change;

/**
 * One side of a comparison of runs.
 *
 * @param runId name of the run's folder
 * @param facts what went into it
 * @param tables what came out
 */
public record ComparedRun(String runId, RunFacts facts, RunTables tables) {}
