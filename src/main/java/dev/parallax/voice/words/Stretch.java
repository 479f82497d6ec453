package dev.parallax.voice.words;

/**
 * Words in a row.
 *
 * @param first place of the first one in the document's row of words
 * @param last place of the last one, inclusive; at least {@code first}
 */
public record Stretch(int first, int last) {

  /**
   * @throws IllegalArgumentException if it is reversed
   */
  public Stretch {
    if (last < first) {
      throw new IllegalArgumentException("Not a stretch: " + first + " to " + last);
    }
  }

  /** Whether a word lies in it. */
  public boolean holds(int word) {
    return first <= word && word <= last;
  }

  /** Whether they share a word. */
  public boolean meets(Stretch other) {
    return first <= other.last && other.first <= last;
  }

  /** Words in it. */
  public int length() {
    return last - first + 1;
  }
}
