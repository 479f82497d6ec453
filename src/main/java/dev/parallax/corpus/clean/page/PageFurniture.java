package dev.parallax.corpus.clean.page;

import dev.parallax.corpus.clean.text.Line;

import java.util.BitSet;
import java.util.List;

/** Finds page numbers, running headers and running footers. */
public final class PageFurniture {

  /** A document with more furniture than this share of its lines is something else. */
  private static final double MOST = 0.5;

  private PageFurniture() {}

  /** Indices of the lines that belong to the page and not to the text. */
  public static BitSet find(List<Line> lines) {
    PageEdges edges = new PageEdges(lines);
    BitSet running = RunningLines.find(lines, edges);
    BitSet furniture = PageNumbers.find(lines, edges, running);
    furniture.or(running);
    return furniture.cardinality() <= MOST * lines.size() ? furniture : new BitSet();
  }
}
