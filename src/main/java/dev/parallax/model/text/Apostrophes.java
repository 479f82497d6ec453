package dev.parallax.model.text;

/**
 * Makes all marks that stand for an apostrophe one, so that no instrument reads {@code don’t}
 * otherwise than {@code don't}. The text keeps its length, so that offsets hold.
 */
public final class Apostrophes {

  /**
   * Taken for an apostrophe between letters only: alone, an opening quotation mark, an accent, a
   * prime, or a letter of other languages.
   */
  private static final String BETWEEN_LETTERS = "‘`´ʼʹˈ′＇‛ʻʽ\u0092\uFF40";

  private Apostrophes() {}

  /** The text with {@code '} for each apostrophe. */
  public static String straight(String text) {
    StringBuilder straight = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '_' && c != '\'' && isApostrophe(text, i)) {
        straight = straight == null ? new StringBuilder(text) : straight;
        straight.setCharAt(i, '\'');
      }
    }
    return straight == null ? text : straight.toString();
  }

  /**
   * The curly mark is one everywhere: as a closing quotation mark it is read as the straight one.
   */
  private static boolean isApostrophe(String text, int i) {
    char c = text.charAt(i);
    return c == '’'
        || (BETWEEN_LETTERS.indexOf(c) >= 0
            && i > 0
            && i + 1 < text.length()
            && Character.isLetter(text.codePointBefore(i))
            && Character.isLetter(text.codePointAt(i + 1)));
  }
}
