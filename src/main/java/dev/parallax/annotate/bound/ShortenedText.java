package dev.parallax.annotate.bound;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A text whose endless words have lost their ends, and the way back. A word is what stands between
 * white space here.
 *
 * <p>CoreNLP's tokenizer reads ahead to the end of what may be a sign of many characters, goes back
 * and begins anew behind the first one: a word of joined emoji, or of quotation marks, takes a time
 * that grows with the square of its length.
 */
public final class ShortenedText {

  private final String text;
  private final int[] cuts;
  private final int[] removed;

  private ShortenedText(String text, int[] cuts, int[] removed) {
    this.text = text;
    this.cuts = cuts;
    this.removed = removed;
  }

  /**
   * Shortens a text.
   *
   * @param longestWord code points that are kept of each word
   */
  public static ShortenedText of(String text, int longestWord) {
    StringBuilder kept = new StringBuilder(text.length());
    IntStream.Builder cuts = IntStream.builder();
    IntStream.Builder removed = IntStream.builder();
    int word = 0;
    int length = 0;
    int left = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int character = text.codePointAt(i);
      boolean space = isSpace(character);
      if (space && word > longestWord) {
        cuts.add(length);
        removed.add(left);
      }
      word = space ? 0 : word + 1;
      if (word > longestWord) {
        left++;
      } else {
        kept.appendCodePoint(character);
        length++;
      }
    }
    if (word > longestWord) {
      cuts.add(length);
      removed.add(left);
    }
    return new ShortenedText(kept.toString(), cuts.build().toArray(), removed.build().toArray());
  }

  static boolean isSpace(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  /** What is left. */
  public String text() {
    return text;
  }

  /**
   * Where a place in what is left stands in the whole, both in code points. The end of a word that
   * was shortened is its end in the whole, so that whatever ends there covers what was left out.
   */
  public int place(int shortened) {
    int found = Arrays.binarySearch(cuts, shortened);
    int before = found >= 0 ? found : -found - 2;
    return before < 0 ? shortened : shortened + removed[before];
  }
}
