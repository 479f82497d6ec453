package dev.parallax.style;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A window that moves through a text word by word, for the moving-average type-token ratio: the
 * mean, over all its places, of its types by its words (M. A. Covington and J. D. McFall, "Cutting
 * the Gordian Knot: The Moving-Average Type-Token Ratio", Journal of Quantitative Linguistics 17,
 * 2010).
 *
 * <p>A type counts in a window at its first word there, so that the sum of types over all windows
 * is a sum over words: of each, how many windows hold it and no earlier one of its type.
 *
 * @param words of the text
 * @param size of the window, in words
 */
record MovingWindow(List<String> words, int size) {

  /** Of each word the windows, divided by their size, that it is in. */
  double[] inside() {
    double[] inside = new double[words.size()];
    for (int i = 0; i < inside.length; i++) {
      inside[i] = windows(i, first(i));
    }
    return inside;
  }

  /** Of each word the windows, divided by their size, in which it is the first of its type. */
  double[] firsts() {
    double[] firsts = new double[words.size()];
    Map<String, Integer> before = new HashMap<>();
    for (int i = 0; i < firsts.length; i++) {
      Integer last = before.put(words.get(i), i);
      firsts[i] = windows(i, last == null ? first(i) : Math.max(first(i), last + 1));
    }
    return firsts;
  }

  /** Start of the first window that holds a word. */
  private int first(int word) {
    return Math.max(0, word - size + 1);
  }

  /** Windows that hold a word and start at {@code from} or later; none where the text is short. */
  private double windows(int word, int from) {
    int last = Math.min(word, words.size() - size);
    return Math.max(0, last - from + 1) / (double) size;
  }
}
