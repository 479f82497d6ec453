package dev.parallax.pipeline.job;

import dev.parallax.config.ExecutionConfig;
import dev.parallax.pipeline.beam.Progress;
import dev.parallax.pipeline.flink.ClusterException;
import dev.parallax.pipeline.flink.FlinkRun;
import dev.parallax.pipeline.graph.GraphMetrics;
import dev.parallax.pipeline.graph.GraphRun;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.beam.sdk.Pipeline;

/**
 * What runs graphs: this machine, or a cluster.
 *
 * @param execution settings of it
 * @param name by which a cluster knows the job, and no other job
 */
record Engine(ExecutionConfig execution, String name) {

  /** Whether it is a cluster. */
  boolean onCluster() {
    return execution.onCluster();
  }

  /**
   * Runs a graph to its end.
   *
   * @param graph adds the graph to an empty pipeline
   * @return what its steps have counted
   * @throws ClusterException if the cluster cannot be used, or the job failed on it
   * @throws IOException if a step failed to read or write
   */
  GraphMetrics run(Consumer<Pipeline> graph, Progress.Listener listener) throws IOException {
    if (onCluster()) {
      return new FlinkRun(execution, name).run(graph, listener);
    }
    Pipeline pipeline = GraphRun.pipeline(execution.threads());
    graph.accept(pipeline);
    return GraphRun.run(pipeline, listener);
  }
}
