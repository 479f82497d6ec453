package dev.parallax.corpus.extract;

/** White space in Unicode's sense, to which the no-break spaces belong. */
public final class WhiteSpace {

  private WhiteSpace() {}

  public static boolean is(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  public static boolean isBlank(CharSequence text) {
    return text.chars().allMatch(WhiteSpace::is);
  }

  /** Without white space at either end. */
  public static String strip(CharSequence text) {
    int start = 0;
    int end = text.length();
    while (start < end && is(text.charAt(start))) {
      start++;
    }
    while (end > start && is(text.charAt(end - 1))) {
      end--;
    }
    return text.subSequence(start, end).toString();
  }

  /** Each run of white space as one blank, as a browser shows it; no-break spaces stay. */
  public static String collapse(String text) {
    StringBuilder collapsed = new StringBuilder(text.length());
    boolean pending = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        pending = true;
      } else {
        collapsed.append(pending ? " " : "").append(c);
        pending = false;
      }
    }
    return collapsed.append(pending ? " " : "").toString();
  }

  /** Each run of blanks as one, and none beside a line end. */
  public static String foldBlanks(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char last = folded.isEmpty() ? '\n' : folded.charAt(folded.length() - 1);
      if (c == '\n' && last == ' ') {
        folded.setLength(folded.length() - 1);
      }
      if (c != ' ' || (last != ' ' && last != '\n')) {
        folded.append(c);
      }
    }
    return folded.toString();
  }
}
