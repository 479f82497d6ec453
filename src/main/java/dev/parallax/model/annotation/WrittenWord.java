package dev.parallax.model.annotation;

import java.util.Locale;

/**
 * A word as it is written, whole: {@code we're} is one, though it is two tokens.
 *
 * @param written its letters, digits and what stands between them, with straight apostrophes
 * @param firstToken index of its first token, from 1
 * @param lastToken index of its last token, inclusive
 */
public record WrittenWord(String written, int firstToken, int lastToken) {

  /** In lower case. */
  public String folded() {
    return written.toLowerCase(Locale.ROOT);
  }
}
