package dev.parallax.corpus.extract;

import dev.parallax.corpus.DocumentRejectedException;
import dev.parallax.corpus.Message;
import dev.parallax.model.text.ErrorClass;
import dev.parallax.model.text.Stage;

/** Ways in which a file cannot be read. */
public final class Rejection {

  private Rejection() {}

  public static DocumentRejectedException of(ErrorClass errorClass, String message) {
    return new DocumentRejectedException(Stage.READ, errorClass, message);
  }

  public static DocumentRejectedException damaged(Format format, String how) {
    return of(
        ErrorClass.DAMAGED,
        Message.of(
            "The %s file is damaged (%s); open it in the program it was made with and save it"
                + " anew.",
            format.title(), how));
  }

  public static DocumentRejectedException encrypted(Format format) {
    return of(
        ErrorClass.ENCRYPTED,
        Message.of("The %s file is protected by a password; save it without one.", format.title()));
  }

  public static DocumentRejectedException unsupported(String type) {
    return of(
        ErrorClass.UNSUPPORTED_FORMAT,
        Message.of(
                "The file is of type %s, which cannot be read; supported are %s. Convert it, or add"
                    + " it to",
                type, Format.SUPPORTED)
            + " input.exclude.");
  }

  public static DocumentRejectedException notText(String what) {
    return of(
        ErrorClass.NOT_TEXT,
        Message.of(
            "The file's name promises text, but it holds %s; give it its right name or remove it.",
            what));
  }

  /**
   * The text is longer than the settings allow.
   *
   * @param length of the text, in code points, or how much of it was read before giving up
   */
  public static DocumentRejectedException tooLong(long length, int limit) {
    return of(
        ErrorClass.TOO_LONG,
        Message.of(
                "The text has %,d or more characters, the limit is %,d; split it or raise",
                length, limit)
            + " input.max_document_chars.");
  }
}
