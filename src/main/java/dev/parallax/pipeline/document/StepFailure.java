package dev.parallax.pipeline.document;

import dev.parallax.files.StorageException;
import dev.parallax.files.SystemFault;
import dev.parallax.model.text.Document;
import dev.parallax.model.text.ErrorClass;
import dev.parallax.model.text.Reject;
import dev.parallax.model.text.Stage;

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
   * Whether the machine is to blame and no document: memory ran out, machine code may not be
   * loaded, no more files may be opened, the disk is full, what is stored may not be read, object
   * storage does not answer; also where that was on another thread. A text is to blame only for a
   * stack that is too deep: it was parsed, or matched, too far down.
   */
  static boolean isOfMachine(Throwable failure) {
    return SystemFault.causes(failure).anyMatch(StepFailure::blamesMachine);
  }

  private static boolean blamesMachine(Throwable cause) {
    return cause instanceof LinkageError
        || cause instanceof StorageException
        || (cause instanceof VirtualMachineError && !(cause instanceof StackOverflowError))
        || SystemFault.isOfAccess(cause)
        || SystemFault.isFullDisk(cause)
        || SystemFault.isTooManyFiles(cause);
  }
}
