package dev.parallax.config.yaml;

/** Keeps messages short whatever a file holds. */
public final class Excerpt {

  private static final int LONGEST = 60;

  private Excerpt() {}

  /** The text, or its first characters and an ellipsis. */
  public static String of(String text) {
    if (text.codePointCount(0, text.length()) <= LONGEST) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
