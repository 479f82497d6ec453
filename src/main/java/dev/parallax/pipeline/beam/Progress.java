package dev.parallax.pipeline.beam;

import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricQueryResults;
import org.apache.beam.sdk.metrics.MetricResults;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.metrics.MetricsFilter;

/**
 * How far a run has come.
 *
 * @param done documents annotated or rejected while annotating
 * @param total documents to annotate; 0 while they are still being read
 */
public record Progress(long done, long total) {

  private static final String NAMESPACE = "parallax";
  private static final String ACCEPTED = "documents_accepted";
  private static final String DONE = "documents_done";

  /** Is told now and then how far a run has come. */
  @FunctionalInterface
  public interface Listener {
    void update(Progress progress);
  }

  /** Counts documents that are to be annotated. */
  public static Counter acceptedCounter() {
    return Metrics.counter(NAMESPACE, ACCEPTED);
  }

  /** Counts documents that were annotated, or rejected instead. */
  public static Counter doneCounter() {
    return Metrics.counter(NAMESPACE, DONE);
  }

  public static Progress of(MetricResults metrics) {
    return new Progress(count(metrics, DONE), count(metrics, ACCEPTED));
  }

  private static long count(MetricResults metrics, String name) {
    MetricQueryResults results =
        metrics.queryMetrics(
            MetricsFilter.builder().addNameFilter(MetricNameFilter.named(NAMESPACE, name)).build());
    long count = 0;
    for (var counter : results.getCounters()) {
      count += counter.getAttempted();
    }
    return count;
  }
}
