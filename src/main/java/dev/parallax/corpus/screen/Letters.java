package dev.parallax.corpus.screen;

/**
 * The letters of a text, counted.
 *
 * @param all of any script
 * @param latin of the Latin script
 */
record Letters(long all, long latin) {

  static Letters of(String text) {
    long all = 0;
    long latin = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Character.isLetter(c)) {
        all++;
        latin += Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN ? 1 : 0;
      }
    }
    return new Letters(all, latin);
  }

  boolean isMostlyLatin() {
    return latin * 2 >= all;
  }
}
