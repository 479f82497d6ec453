package dev.parallax.corpus.clean.page;

import dev.parallax.corpus.clean.text.Line;
import dev.parallax.corpus.clean.text.Lines;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Knows the first and last lines of pages, where form feeds part the pages. */
public final class PageEdges {

  /** Lines from a page's edge that may be header or footer. */
  private static final int DEPTH = 2;

  private final BitSet edges = new BitSet();
  private final int[] pageOf;
  private final int pages;

  public PageEdges(List<Line> lines) {
    pageOf = new int[lines.size()];
    int page = 0;
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).pageBreakBefore()) {
        edges.set(from, Math.min(i, from + DEPTH));
        edges.set(Math.max(from, i - DEPTH), i);
        Arrays.fill(pageOf, from, i, page++);
        from = i;
      }
    }
    pages = page;
  }

  /** Whether the text shows where its pages end. */
  public boolean known() {
    return pages > 1;
  }

  public int pages() {
    return pages;
  }

  /** Page of a line, from 0. */
  public int pageOf(int line) {
    return pageOf[line];
  }

  public boolean isEdge(int line) {
    return edges.get(line);
  }
}
