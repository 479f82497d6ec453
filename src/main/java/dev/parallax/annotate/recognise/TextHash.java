package dev.parallax.annotate.recognise;

/**
 * A part of a feature's name, as what is needed to hash the whole: the hash of a text is its
 * characters' as digits of a number in 64 bits, so that of two texts one after the other follows
 * from theirs.
 *
 * @param hash of the text
 * @param power of the base to the text's length
 */
record TextHash(long hash, long power) {

  /** Odd, so that no digit is lost; its bits are those of the golden ratio. */
  private static final long BASE = 0x9E3779B97F4A7C15L;

  static final TextHash EMPTY = new TextHash(0, 1);

  static TextHash of(String text) {
    TextHash part = EMPTY;
    for (int i = 0; i < text.length(); i++) {
      part = part.then(text.charAt(i));
    }
    return part;
  }

  /** This part and a character behind it. */
  TextHash then(char character) {
    return new TextHash(hash * BASE + character, power * BASE);
  }

  /** This part and a character before it. */
  TextHash after(char character) {
    return new TextHash(character * power + hash, power * BASE);
  }

  /** Hash of a text that ends in this part, given the hash of what comes before it. */
  long endOf(long before) {
    return before * power + hash;
  }
}
