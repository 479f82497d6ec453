package dev.parallax.pipeline.graph;

import dev.parallax.model.run.WorkUse;
import dev.parallax.pipeline.handover.ComparisonTally;
import dev.parallax.pipeline.handover.RunTally;
import dev.parallax.pipeline.handover.WorkRecords;
import java.io.IOException;
import java.util.SortedMap;

/**
 * What a graph that has ended says of itself.
 *
 * @param run of rejects and issues
 * @param corpus of the comparison; empty where no document was analysed
 * @param workerSeconds step to the seconds its threads have worked
 * @param work what it kept and read in its work folder
 */
public record GraphOutcome(
    RunTally run, ComparisonTally corpus, SortedMap<String, Double> workerSeconds, WorkUse work) {

  /** Gathers what the steps have left in the work folder. */
  public static GraphOutcome of(WorkRecords work, GraphMetrics metrics) throws IOException {
    return new GraphOutcome(
        work.runTally().get(),
        work.comparisonTally().find().orElse(ComparisonTally.NONE),
        metrics.workerSeconds(),
        work.use(metrics.decoded()));
  }
}
