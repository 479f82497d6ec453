package dev.parallax.pipeline.beam;

import java.io.IOException;
import java.io.Serializable;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricResults;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.metrics.MetricsFilter;

/**
 * Adds up how long a step works, over all its threads. The figures stand in {@code run.json} and
 * decide nothing.
 */
public final class StepTimer implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String NAMESPACE = "parallax.nanoseconds";
  private static final double NANOSECONDS = 1e9;

  private final Counter nanoseconds;

  /** Times a step. */
  public StepTimer(String step) {
    this.nanoseconds = Metrics.counter(NAMESPACE, step);
  }

  /** Does some work and counts how long it took, also where it fails. */
  public void time(Work work) throws IOException {
    long begin = System.nanoTime();
    WorkInHand.begins();
    try {
      work.run();
    } finally {
      WorkInHand.ends();
      nanoseconds.inc(System.nanoTime() - begin);
    }
  }

  /** One stretch of work. */
  @FunctionalInterface
  public interface Work {
    void run() throws IOException;
  }

  /** Step to the seconds its threads have worked, sorted by name. */
  public static SortedMap<String, Double> seconds(MetricResults metrics) {
    MetricsFilter filter =
        MetricsFilter.builder().addNameFilter(MetricNameFilter.inNamespace(NAMESPACE)).build();
    SortedMap<String, Double> seconds = new TreeMap<>();
    for (MetricResult<Long> counter : metrics.queryMetrics(filter).getCounters()) {
      seconds.merge(counter.getName().getName(), counter.getAttempted() / NANOSECONDS, Double::sum);
    }
    return seconds;
  }
}
