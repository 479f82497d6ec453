package dev.parallax.corpus;

import dev.parallax.model.text.ErrorClass;
import dev.parallax.model.text.Reject;
import dev.parallax.model.text.Stage;
import org.jspecify.annotations.Nullable;

/** A document cannot be analysed; its message says what is wrong and what to do, for people. */
public final class DocumentRejectedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Stage stage;
  private final ErrorClass errorClass;
  private final String explanation;
  private final @Nullable String contentSha256;

  /**
   * @param stage where the document stopped
   * @param errorClass what is wrong, for programs
   * @param message for people
   */
  public DocumentRejectedException(Stage stage, ErrorClass errorClass, String message) {
    this(stage, errorClass, message, null);
  }

  private DocumentRejectedException(
      Stage stage, ErrorClass errorClass, String message, @Nullable String contentSha256) {
    super(message);
    this.stage = stage;
    this.errorClass = errorClass;
    this.explanation = message;
    this.contentSha256 = contentSha256;
  }

  /** The same, for a file whose content is known. */
  public DocumentRejectedException withContent(String sha256) {
    return new DocumentRejectedException(stage, errorClass, explanation, sha256)
        .because(getCause());
  }

  /**
   * The same, for what a library or the program threw, which goes to the log.
   *
   * @param cause null where there is none
   */
  public DocumentRejectedException because(@Nullable Throwable cause) {
    if (cause != null) {
      initCause(cause);
    }
    return this;
  }

  /** The row that is kept of the document. */
  public Reject toReject(String path, @Nullable String documentId, @Nullable String cohort) {
    return new Reject(
        path, documentId, cohort, contentSha256, stage, errorClass, explanation, null);
  }

  /** What is wrong and what to do, for people. */
  @Override
  public String getMessage() {
    return explanation;
  }

  /** Where the document stopped. */
  public Stage stage() {
    return stage;
  }

  /** What is wrong, for programs. */
  public ErrorClass errorClass() {
    return errorClass;
  }
}
