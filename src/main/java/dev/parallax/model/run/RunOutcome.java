package dev.parallax.model.run;

/** How a run of a job that did not fail has ended. */
public sealed interface RunOutcome permits RunSummary, NothingNew {}
