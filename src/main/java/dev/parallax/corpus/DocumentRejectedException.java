package dev.parallax.corpus;

import dev.parallax.model.Stage;

/** A document cannot be analysed; its message says what is wrong and what to do, for people. */
public final class DocumentRejectedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Stage stage;
  private final String errorClass;

  /**
   * @param stage where the document stopped
   * @param errorClass stable name for programs, snake_case
   * @param message for people
   */
  public DocumentRejectedException(Stage stage, String errorClass, String message) {
    super(message);
    this.stage = stage;
    this.errorClass = errorClass;
  }

  /** Where the document stopped. */
  public Stage stage() {
    return stage;
  }

  /** Stable name for programs, snake_case. */
  public String errorClass() {
    return errorClass;
  }
}
