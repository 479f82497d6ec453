package dev.parallax.pipeline.flink;

import dev.parallax.config.MissingModelsException;
import dev.parallax.files.StorageException;
import dev.parallax.pipeline.document.StepNote;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What a job failed of on a cluster. What its workers threw comes as text only.
 *
 * @param task that failed, as the cluster names it: it holds the names of the steps in it
 * @param trace of the failure
 */
record FlinkFailure(String task, String trace) {

  private static final String CAUSE = "Caused by: ";
  private static final String STORAGE = StorageException.class.getName() + ": ";
  private static final String NOTE = "Suppressed: " + StepNote.class.getName() + ": ";
  private static final String MODELS = MissingModelsException.class.getName() + ": ";

  /** Flink's, of a cluster that tries nothing again. */
  private static final String NEVER_TRIED_AGAIN = "NoRestartBackoffTimeStrategy";

  /** Of a task's name, more than this is of no use to people. */
  private static final int LONGEST_TASK = 200;

  /**
   * The failure in words.
   *
   * @param job how it can be found on the cluster
   */
  IOException told(String job) {
    List<String> causes = causes();
    Optional<String> storage = message(causes, STORAGE);
    if (storage.isPresent()) {
      return new StorageException(storage.get() + " (said by a worker of " + job + ")", null);
    }
    return new ClusterException(
        "the job failed on %s%s: %s. %s The latest complete run is untouched, and what was annotated is kept"
            .formatted(job, where(), root(causes), advice(causes)));
  }

  private static Optional<String> message(List<String> causes, String type) {
    return causes.stream()
        .filter(cause -> cause.startsWith(type))
        .map(cause -> cause.substring(type.length()))
        .findFirst();
  }

  private static String root(List<String> causes) {
    return causes.isEmpty() ? "it does not say why" : causes.get(causes.size() - 1);
  }

  private String where() {
    String shown = task.length() > LONGEST_TASK ? task.substring(0, LONGEST_TASK) + "…" : task;
    String step = message(lines(), NOTE).map(note -> ", " + note).orElse("");
    return (shown.isEmpty() ? "" : " in " + shown) + step;
  }

  private String advice(List<String> causes) {
    if (message(causes, MODELS).isPresent()) {
      return "Lay the jars of models into Flink's lib folder on each worker; ./parallax models list names them.";
    }
    String root = root(causes);
    if (root.contains("OutOfMemoryError")) {
      return "Give its task managers more memory (taskmanager.memory.process.size), or fewer slots.";
    }
    if (root.contains("TaskManager") || root.contains("heartbeat") || trace.contains("Slot")) {
      return trace.contains(NEVER_TRIED_AGAIN)
          ? "Where task managers may go away, the cluster needs a restart strategy (restart-strategy.type: fixed-delay)."
          : "Its task managers went away more often than a job is tried again; see their logs.";
    }
    if (root.contains("network buffers")) {
      return "Give its task managers more of them (taskmanager.memory.network.max and .min).";
    }
    return "The log of this run has the trace.";
  }

  /** Of the trace, without the places in the code. */
  private List<String> lines() {
    return trace
        .lines()
        .map(String::strip)
        .filter(line -> !line.startsWith("at ") && !line.startsWith("... ") && !line.isEmpty())
        .toList();
  }

  /** From the outermost to the root, each in a line. */
  private List<String> causes() {
    return lines().stream()
        .filter(line -> !line.startsWith("Suppressed: "))
        .map(line -> line.startsWith(CAUSE) ? line.substring(CAUSE.length()) : line)
        .toList();
  }
}
