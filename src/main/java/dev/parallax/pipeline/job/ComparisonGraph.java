package dev.parallax.pipeline.job;

import dev.parallax.run.WorkFolder;
import java.io.IOException;

/** Runs a graph as far as its comparisons. */
@FunctionalInterface
public interface ComparisonGraph {

  /**
   * Runs the graph to its end.
   *
   * @param plan what to read, and with which settings
   * @param work folder of its own
   * @throws IOException if a step failed to read or write
   */
  void run(RunPlan plan, WorkFolder work) throws IOException;
}
