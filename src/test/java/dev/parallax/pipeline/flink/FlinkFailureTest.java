package dev.parallax.pipeline.flink;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.files.StorageException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class FlinkFailureTest {

  private static final String RECOVERY =
      """
      org.apache.flink.runtime.JobException: Recovery is suppressed by %s
      \tat a.B.c(B.java:1)
      """;

  @Test
  void saysTheStepTheRootAndWhatToDo() {
    IOException told =
        failure(
            "AnnotateDocuments/Work",
            """
            java.lang.RuntimeException: outer
            \tat a.B(B.java:3)
            \t... 2 more
            Caused by: java.lang.IllegalStateException: the very reason
            \tat a.C(C.java:4)
            """);
    assertThat(told)
        .isInstanceOf(ClusterException.class)
        .hasMessageStartingWith(
            "the job failed on the cluster X in AnnotateDocuments/Work: "
                + "java.lang.IllegalStateException: the very reason.")
        .hasMessageContaining("The latest complete run is untouched");
    assertThat(told.getMessage()).doesNotContain("a.C(").doesNotContain("outer");
  }

  @Test
  void saysWhichDocumentTheStepWasAt() {
    assertThat(
            failure(
                "AnnotateDocuments/Work",
                """
                org.apache.beam.sdk.util.UserCodeException: java.io.IOException: no room
                Caused by: java.io.IOException: no room
                \tat a.C(C.java:4)
                \tSuppressed: dev.parallax.pipeline.document.StepNote: at the step 'annotate' on the document 2016/a
                """))
        .hasMessageContaining(
            "in AnnotateDocuments/Work, at the step 'annotate' on the document 2016/a:"
                + " java.io.IOException: no room.");
  }

  @Test
  void adviceFitsTheCause() {
    assertThat(failure("", "Caused by: java.lang.OutOfMemoryError: Java heap space"))
        .hasMessageContaining("taskmanager.memory.process.size");
    assertThat(
            failure(
                "",
                """
                Caused by: java.io.IOException: The annotator cannot be loaded
                Caused by: dev.parallax.config.MissingModelsException: models are missing: a.jar
                """))
        .hasMessageContaining("into Flink's lib folder on each worker");
    String gone =
        "Caused by: java.util.concurrent.TimeoutException: Heartbeat of TaskManager timed";
    assertThat(failure("", RECOVERY.formatted("NoRestartBackoffTimeStrategy") + gone))
        .hasMessageContaining("needs a restart strategy");
    assertThat(failure("", RECOVERY.formatted("FixedDelayRestartBackoffTimeStrategy") + gone))
        .hasMessageContaining("more often than a job is tried again");
    assertThat(failure("", "")).hasMessageContaining("it does not say why");
  }

  @Test
  void faultsOfTheStorageAreTheStorages() {
    assertThat(
            failure(
                "Read",
                "java.lang.RuntimeException: x\nCaused by: "
                    + StorageException.class.getName()
                    + ": s3://b: the server answers 503"))
        .isInstanceOf(StorageException.class)
        .hasMessage("s3://b: the server answers 503 (said by a worker of the cluster X)");
  }

  @Test
  void aTasksNameIsCut() {
    assertThat(failure("x".repeat(5000), "y").getMessage().length()).isLessThan(600);
  }

  private static IOException failure(String task, String trace) {
    return new FlinkFailure(task, trace).told("the cluster X");
  }
}
