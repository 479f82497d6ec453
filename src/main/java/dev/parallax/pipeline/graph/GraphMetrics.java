package dev.parallax.pipeline.graph;

import dev.parallax.pipeline.beam.StepTimer;
import dev.parallax.pipeline.handover.KeptRecords;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricResults;
import org.apache.beam.sdk.metrics.MetricsFilter;

/**
 * What a graph's steps have counted.
 *
 * @param workerSeconds step to the seconds its threads have worked
 * @param decoded kind of record to how many were read back from the work folder
 */
public record GraphMetrics(
    SortedMap<String, Double> workerSeconds, SortedMap<String, Long> decoded) {

  /** Reads the counters of a pipeline that runs or has run. */
  public static GraphMetrics of(MetricResults metrics) {
    return new GraphMetrics(StepTimer.seconds(metrics), decoded(metrics));
  }

  private static SortedMap<String, Long> decoded(MetricResults metrics) {
    MetricsFilter filter =
        MetricsFilter.builder()
            .addNameFilter(MetricNameFilter.inNamespace(KeptRecords.DECODED))
            .build();
    SortedMap<String, Long> decoded = new TreeMap<>();
    for (MetricResult<Long> counter : metrics.queryMetrics(filter).getCounters()) {
      decoded.merge(counter.getName().getName(), counter.getAttempted(), Long::sum);
    }
    return decoded;
  }
}
