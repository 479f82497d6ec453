package dev.parallax.annotate.bound;

/**
 * Angle brackets that open no tag. CoreNLP's tokenizer takes {@code <} before a letter or {@code !}
 * for a tag and reads on to the next {@code >}; where none comes, it goes back and begins anew
 * behind the bracket, so that a text of many costs the square of its length.
 */
public final class OpenTags {

  /** No tag of a page is longer, but by a picture within an attribute. */
  private static final int LONGEST_TAG = 1_000;

  /** A token of its own wherever it stands, and the beginning of nothing longer. */
  private static final char STAND_IN = '|';

  private OpenTags() {}

  /** A text of the same length in which brackets that are not closed are signs like any other. */
  public static String neutral(String text) {
    if (text.indexOf('<') < 0) {
      return text;
    }
    char[] characters = text.toCharArray();
    int closing = Integer.MAX_VALUE;
    for (int i = characters.length - 1; i >= 0; i--) {
      if (characters[i] == '>') {
        closing = i;
      } else if (characters[i] == '<' && closing - i > LONGEST_TAG) {
        characters[i] = STAND_IN;
      }
    }
    return new String(characters);
  }
}
