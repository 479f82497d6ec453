package dev.parallax.tone.targeted;

/**
 * Which pieces of a sentence a mention is made of.
 *
 * @param first place of the first, the mark of start being 0
 * @param last place of the last, inclusive
 */
public record PieceRange(int first, int last) {

  /**
   * The range of a mention, by how many pieces the text is cut into.
   *
   * @param before pieces of the sentence before the mention
   * @param through pieces of the sentence up to the mention's end
   */
  public static PieceRange of(int before, int through) {
    return new PieceRange(before + 1, through);
  }

  /** Whether the mention has no piece. */
  public boolean isEmpty() {
    return last < first;
  }

  /** Pieces from the mention: 0 within it, negative before it. */
  int distance(int piece) {
    return piece < first ? piece - first : Math.max(0, piece - last);
  }
}
