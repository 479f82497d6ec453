package dev.parallax.report.data;

/**
 * Numbers as characters, those that are written most often the shortest: one character below 64,
 * two below 2,088, four beyond. {@code concordance/codes.js} reads them.
 */
final class TokenCodes {

  /** Printable, and none that JSON or a page would have to escape. */
  static final String ALPHABET = alphabet();

  private static final int BASE = ALPHABET.length();
  private static final int ONE = 64;
  private static final int TWO = ONE + (BASE - 1 - ONE) * BASE;

  /** Beyond it a number has no code. */
  static final int MOST = TWO + BASE * BASE * BASE;

  private TokenCodes() {}

  private static String alphabet() {
    StringBuilder alphabet = new StringBuilder();
    for (char c = '!'; c <= '~'; c++) {
      if ("\"\\<>&'".indexOf(c) < 0) {
        alphabet.append(c);
      }
    }
    return alphabet.toString();
  }

  static void append(StringBuilder codes, int number) {
    if (number < 0 || number >= MOST) {
      throw new IllegalArgumentException("no code for " + number);
    }
    if (number < ONE) {
      codes.append(ALPHABET.charAt(number));
    } else if (number < TWO) {
      codes.append(ALPHABET.charAt(ONE + (number - ONE) / BASE));
      codes.append(ALPHABET.charAt((number - ONE) % BASE));
    } else {
      int rest = number - TWO;
      codes.append(ALPHABET.charAt(BASE - 1));
      codes.append(ALPHABET.charAt(rest / BASE / BASE));
      codes.append(ALPHABET.charAt(rest / BASE % BASE));
      codes.append(ALPHABET.charAt(rest % BASE));
    }
  }
}
