package dev.parallax.corpus.extract.format;

import dev.parallax.corpus.Message;
import dev.parallax.corpus.extract.WhiteSpace;
import dev.parallax.model.text.Issue;
import dev.parallax.model.text.IssueCode;
import java.util.Optional;

/** Makes text well-formed Unicode, and says where it was not. */
public final class WellFormedText {

  private static final char REPLACEMENT = '\uFFFD';

  private WellFormedText() {}

  /** The text with each lone surrogate replaced; of the same length. */
  public static String of(String text) {
    StringBuilder wellFormed = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (Character.isHighSurrogate(text.charAt(i))
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(text.charAt(i))) {
        wellFormed.setCharAt(i, REPLACEMENT);
      }
    }
    return wellFormed.toString();
  }

  /** An issue that counts the characters that could not be read, if there are any. */
  public static Optional<Issue> issue(String wellFormed) {
    long count = wellFormed.chars().filter(c -> c == REPLACEMENT).count();
    return count == 0
        ? Optional.empty()
        : Optional.of(
            new Issue(
                IssueCode.MALFORMED_CHARACTERS,
                Message.of(
                    "Characters that could not be read stand as U+FFFD: %,d. Save the file as UTF-8.",
                    count)));
  }

  /** Whether anything in the text leaves a mark on paper. */
  public static boolean hasVisibleCharacter(String text) {
    return text.codePoints()
        .anyMatch(
            c ->
                !WhiteSpace.is(c)
                    && !Character.isISOControl(c)
                    && Character.getType(c) != Character.FORMAT);
  }
}
