package dev.parallax.corpus;

import java.util.regex.Pattern;

/** The words of a text before anything is annotated: what stands between blanks. */
public final class WordCount {

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private WordCount() {}

  /** Words as {@code input.min_document_words} counts them. */
  public static int of(String text) {
    return text.isBlank() ? 0 : WHITE_SPACE.split(text.strip(), -1).length;
  }
}
