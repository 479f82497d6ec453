package dev.parallax.annotate.encode.wordpiece;

/** What becomes of a character before text is cut into pieces; as in the encoders' training. */
enum CharacterClass {
  /** Left out: control characters, those without a meaning of their own, combining accents. */
  DROPPED,
  /** Parts words and is left out. */
  SPACE,
  /** A word of its own: punctuation, and ideographs, which are written without spaces. */
  ALONE,
  /** Part of a word. */
  WORD;

  private static final int REPLACEMENT = 0xFFFD;

  static CharacterClass of(int codePoint) {
    if (isSpace(codePoint)) {
      return SPACE;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.NON_SPACING_MARK ->
          DROPPED;
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          ALONE;
      default -> codePoint == REPLACEMENT ? DROPPED : standsAlone(codePoint) ? ALONE : WORD;
    };
  }

  private static boolean standsAlone(int codePoint) {
    return isAsciiSymbol(codePoint) || isIdeograph(codePoint);
  }

  private static boolean isSpace(int codePoint) {
    return codePoint == '\t'
        || codePoint == '\n'
        || codePoint == '\r'
        || Character.isSpaceChar(codePoint);
  }

  /** {@code $ + < = > ^ ` | ~}: symbols to Unicode, punctuation to BERT. */
  private static boolean isAsciiSymbol(int codePoint) {
    return codePoint > ' ' && codePoint < 0x7F && !Character.isLetterOrDigit(codePoint);
  }

  /** The blocks that BERT's authors list; Hangul and kana are not among them. */
  private static boolean isIdeograph(int codePoint) {
    return in(codePoint, 0x4E00, 0x9FFF)
        || in(codePoint, 0x3400, 0x4DBF)
        || in(codePoint, 0x20000, 0x2A6DF)
        || in(codePoint, 0x2A700, 0x2B73F)
        || in(codePoint, 0x2B740, 0x2B81F)
        || in(codePoint, 0x2B920, 0x2CEAF)
        || in(codePoint, 0xF900, 0xFAFF)
        || in(codePoint, 0x2F800, 0x2FA1F);
  }

  private static boolean in(int codePoint, int first, int last) {
    return codePoint >= first && codePoint <= last;
  }
}
