package dev.parallax.pipeline;

import dev.parallax.model.Reject;
import java.util.List;
import java.util.SortedMap;

/**
 * What the graph says at its end beside its tables.
 *
 * @param rejects sorted by path
 * @param issues issue code to count
 */
record RunReport(List<Reject> rejects, SortedMap<String, Long> issues) {

  /** Name under which the run keeps it. */
  static final String ID = "run-report";
}
