package dev.parallax.model.run;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A run that did nothing, since inputs, settings and code are those of the newest published run.
 *
 * @param runId of the newest published run
 * @param documents analysed in it
 * @param rejectsByClass error class to count of the files that it could not analyse
 * @param latest what leads to its tables
 */
public record NothingNew(
    String runId, long documents, SortedMap<String, Long> rejectsByClass, String latest)
    implements RunOutcome {

  /** Copies the counts. */
  public NothingNew {
    rejectsByClass = new TreeMap<>(rejectsByClass);
  }

  /** Number of files that could not be analysed. */
  public long rejects() {
    return rejectsByClass.values().stream().mapToLong(Long::longValue).sum();
  }
}
