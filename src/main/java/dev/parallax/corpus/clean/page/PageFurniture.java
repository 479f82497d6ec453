package dev.parallax.corpus.clean.page;

import dev.parallax.corpus.clean.text.Line;
import java.util.BitSet;
import java.util.List;

/** Finds page numbers, running headers and running footers. */
public final class PageFurniture {

  /** A document with more furniture than this share of its lines is something else. */
  private static final double MOST = 0.5;

  /** Each look finds furniture one line or two further in; pages have no deeper margins. */
  private static final int MOST_LAYERS = 6;

  private static final BitSet NONE = new BitSet();

  private PageFurniture() {}

  /** Indices of the lines that belong to the page and not to the text. */
  public static BitSet find(List<Line> lines) {
    PageEdges edges = new PageEdges(lines);
    BitSet furniture = new BitSet();
    int known = -1;
    for (int layer = 0; layer < MOST_LAYERS && furniture.cardinality() > known; layer++) {
      known = furniture.cardinality();
      furniture.or(RunningLines.find(lines, edges, furniture, layer > 0));
      // Once: further in, numbers are rather a table's cells.
      furniture.or(layer == 0 ? PageNumbers.find(lines, edges, furniture) : NONE);
      edges.advance(furniture);
    }
    return furniture.cardinality() <= MOST * lines.size() ? furniture : new BitSet();
  }
}
