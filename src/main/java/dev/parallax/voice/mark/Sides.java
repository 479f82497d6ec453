package dev.parallax.voice.mark;

import dev.parallax.voice.mark.MarkShape.Family;
import dev.parallax.voice.mark.MarkShape.Side;
import dev.parallax.voice.words.DocumentWords;
import org.jspecify.annotations.Nullable;

/**
 * Whether a mark opens or closes. A mark opens after a blank and before a letter, whatever its
 * shape: old wires open with {@code ''} and typists with {@code ”}.
 */
final class Sides {

  private static final String OPENERS = "([{—–-/";

  private final DocumentWords words;
  private final int[] closingSingles;

  Sides(DocumentWords words) {
    this.words = words;
    this.closingSingles = closingSingles();
  }

  /** The shape of a word that is a quotation mark, null where it is none. */
  @Nullable MarkShape shape(int word) {
    // The tagger tells the apostrophe of "the allies' bills" from a mark.
    return words.tag(word).equals("POS") ? null : MarkShape.of(words.token(word).form());
  }

  /**
   * @param isOpen whether a mark of this kind is open
   */
  boolean opens(int word, MarkShape shape, boolean isOpen) {
    boolean before = isApart(word);
    boolean after = isFollowedByBlank(word);
    boolean opens =
        before != after
            ? before
            : shape.side() == Side.OPENING || (shape.side() == Side.EITHER && !isOpen);
    return opens && (shape.family() != Family.SINGLE || isOpen || isClosed(word));
  }

  private boolean isApart(int word) {
    if (words.paragraph(word).first() == word) {
      return true;
    }
    String before = words.token(word - 1).form();
    return words.token(word - 1).span().end() < words.token(word).span().start()
        || OPENERS.contains(before)
        || opensItself(word - 1);
  }

  /** A mark right after an opening mark opens, too. */
  private boolean opensItself(int word) {
    MarkShape shape = shape(word);
    return shape != null
        && (words.paragraph(word).first() == word
            || words.token(word - 1).span().end() < words.token(word).span().start());
  }

  private boolean isFollowedByBlank(int word) {
    return words.paragraph(word).last() == word
        || words.token(word).span().end() < words.token(word + 1).span().start();
  }

  /** A single mark is an apostrophe unless another one closes it in its paragraph. */
  private boolean isClosed(int word) {
    int closing = word + 2 < closingSingles.length ? closingSingles[word + 2] : DocumentWords.NONE;
    return closing != DocumentWords.NONE && words.paragraph(word).holds(closing);
  }

  /** For each word the next one from there on that can close a single mark. */
  private int[] closingSingles() {
    int[] closing = new int[words.size()];
    int next = DocumentWords.NONE;
    for (int word = words.size() - 1; word >= 0; word--) {
      MarkShape shape = shape(word);
      if (shape != null && shape.family() == Family.SINGLE && shape.side() != Side.OPENING) {
        boolean closes = !isApart(word) && (isFollowedByBlank(word) || !words.isWord(word + 1));
        next = closes ? word : next;
      }
      closing[word] = next;
    }
    return closing;
  }
}
