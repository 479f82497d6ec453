package dev.parallax.pipeline.document;

import dev.parallax.model.text.Document;
import dev.parallax.model.text.ErrorClass;
import dev.parallax.model.text.Reject;
import dev.parallax.model.text.Stage;
import java.util.Optional;
import java.util.stream.Stream;

/** What becomes of a document that a step fails on: the rest of the corpus goes on. */
public enum StepFailure {
  ANNOTATION(Stage.ANNOTATE, ErrorClass.ANNOTATION_FAILED, "CoreNLP"),
  ANALYSIS(Stage.ANALYSE, ErrorClass.ANALYSIS_FAILED, "Parallax");

  private final Stage stage;
  private final ErrorClass errorClass;
  private final String whoFailed;

  StepFailure(Stage stage, ErrorClass errorClass, String whoFailed) {
    this.stage = stage;
    this.errorClass = errorClass;
    this.whoFailed = whoFailed;
  }

  Reject reject(Document document, Throwable failure) {
    return new Reject(
        document.path(),
        document.documentId(),
        document.cohort(),
        document.contentSha256(),
        stage,
        errorClass,
        whoFailed
            + " failed on this text ("
            + failure.getClass().getSimpleName()
            + "); the log has the details. Please report it with the text, if you can share it.",
        null);
  }

  /**
   * The machine's failure behind a document's, as when memory ran out, also on another thread. A
   * text is to blame only for a stack that is too deep: it was parsed, or matched, too far down.
   */
  static Optional<VirtualMachineError> ofMachine(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(20) // Chains of causes can run in circles.
        .filter(VirtualMachineError.class::isInstance)
        .map(VirtualMachineError.class::cast)
        .filter(error -> !(error instanceof StackOverflowError))
        .findFirst();
  }
}
