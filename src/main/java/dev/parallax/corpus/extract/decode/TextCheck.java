package dev.parallax.corpus.extract.decode;

import dev.parallax.corpus.DocumentRejectedException;
import dev.parallax.corpus.Message;
import dev.parallax.corpus.extract.Rejection;
import dev.parallax.model.text.Issue;
import dev.parallax.model.text.IssueCode;
import java.util.Optional;

/** Tells text from binary data that happens to have a text's name. */
final class TextCheck {

  /** Random bytes read as Windows-1252 hold 13 % control characters, text next to none. */
  private static final double MAX_CONTROL_SHARE = 0.05;

  private TextCheck() {}

  /**
   * @return an issue where the text is riddled with NULs
   * @throws DocumentRejectedException {@code not_text}
   */
  static Optional<Issue> check(String text) throws DocumentRejectedException {
    long nuls = 0;
    long controls = 0;
    long letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      nuls += c == 0 ? 1 : 0;
      controls += c != 0 && isControl(c) ? 1 : 0;
      letters += Character.isLetter(c) ? 1 : 0;
    }
    boolean tooManyControls = controls > MAX_CONTROL_SHARE * (text.length() - nuls);
    if (tooManyControls || letters < nuls / 2) {
      throw Rejection.notText("binary data");
    }
    return nuls == 0
        ? Optional.empty()
        : Optional.of(
            new Issue(
                IssueCode.NUL_CHARACTERS,
                Message.of(
                    "The text holds %,d NUL characters, which no text should; check how it was"
                        + " made.",
                    nuls)));
  }

  private static boolean isControl(char c) {
    return Character.isISOControl(c) && !Character.isWhitespace(c) && c != '\u0085';
  }
}
