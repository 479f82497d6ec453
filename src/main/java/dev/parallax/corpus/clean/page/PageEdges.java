package dev.parallax.corpus.clean.page;

import dev.parallax.corpus.clean.text.Line;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Knows the first and last lines of pages, where form feeds part the pages. Behind lines that are
 * known as furniture the next ones are the page's edge.
 */
final class PageEdges {

  /** Lines from a page's edge that may be header or footer: a number stands over or under it. */
  private static final int DEPTH = 2;

  private final int[] pageOf;
  private final int[] firstOf;
  private BitSet edges = new BitSet();

  PageEdges(List<Line> lines) {
    pageOf = new int[lines.size()];
    int[] starts = new int[lines.size() + 1];
    int page = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).pageBreakBefore()) {
        Arrays.fill(pageOf, starts[page], i, page);
        starts[++page] = i;
      }
    }
    firstOf = Arrays.copyOf(starts, page + 1);
    advance(new BitSet());
  }

  /** Whether the text shows where its pages end. */
  boolean known() {
    return pages() > 1;
  }

  int pages() {
    return firstOf.length - 1;
  }

  /** Page of a line, from 0. */
  int pageOf(int line) {
    return pageOf[line];
  }

  boolean isEdge(int line) {
    return edges.get(line);
  }

  /** Moves the edges inwards, past the furniture that was found. */
  void advance(BitSet furniture) {
    BitSet advanced = new BitSet();
    for (int page = 0; page < pages(); page++) {
      int from = furniture.nextClearBit(firstOf[page]);
      int to = furniture.previousClearBit(firstOf[page + 1] - 1) + 1;
      advanced.set(firstOf[page], Math.min(from + DEPTH, firstOf[page + 1]));
      advanced.set(Math.max(to - DEPTH, firstOf[page]), firstOf[page + 1]);
    }
    edges = advanced;
  }
}
