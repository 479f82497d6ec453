package dev.parallax.annotate.bound;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A part of a text that is annotated by itself.
 *
 * @param text of the part
 * @param offset where it begins, in code points
 */
public record Piece(String text, int offset) {

  /**
   * Parts a text between sentences, such that no piece is longer than some length. A sentence that
   * is longer itself is cut, behind a word where there is one.
   *
   * @param longest code points of a piece
   * @param lastSentence where the last sentence of a text begins, as an index into the string; 0
   *     where it holds no more than one. The last of a window may go on behind it, so that it
   *     begins the next piece.
   */
  public static List<Piece> of(String text, int longest, ToIntFunction<String> lastSentence) {
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    int offset = 0;
    while (isLonger(text, start, longest)) {
      String window = text.substring(start, endOfWord(text, start, longest));
      int last = lastSentence.applyAsInt(window);
      String piece = last > 0 ? window.substring(0, last) : window;
      pieces.add(new Piece(piece, offset));
      start += piece.length();
      offset += piece.codePointCount(0, piece.length());
    }
    pieces.add(new Piece(text.substring(start), offset));
    return pieces;
  }

  private static boolean isLonger(String text, int start, int longest) {
    return text.length() - start > longest && text.codePointCount(start, text.length()) > longest;
  }

  private static int endOfWord(String text, int start, int longest) {
    int end = text.offsetByCodePoints(start, longest);
    for (int i = end; i > start + 1; i--) {
      if (ShortenedText.isSpace(text.charAt(i - 1))) {
        return i;
      }
    }
    return end;
  }
}
