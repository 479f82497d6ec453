package dev.parallax.corpus.extract;

import dev.parallax.model.text.SegmentKind;
import java.util.Collection;

/** Tells tables of data, which are not measured, from tables that only place text on a page. */
public final class TableCells {

  /** No cell of the tables of figures that we looked at is longer; columns of text are. */
  private static final int PROSE_WORDS = 30;

  private static final int SENTENCE_WORDS = 5;

  private TableCells() {}

  /** Whether the table places text: a frame around one cell, or columns of prose. */
  public static boolean placesText(Collection<String> cells) {
    return cells.size() == 1 || cells.stream().anyMatch(cell -> words(cell) >= PROSE_WORDS);
  }

  /** What a piece of text is in a table that places text: a label beside prose is no paragraph. */
  public static SegmentKind kind(String piece) {
    String text = WhiteSpace.strip(piece);
    boolean sentence =
        !text.isEmpty()
            && ".!?…\"”’)]".indexOf(text.charAt(text.length() - 1)) >= 0
            && words(text) >= SENTENCE_WORDS;
    return sentence ? SegmentKind.PARAGRAPH : SegmentKind.TABLE;
  }

  private static int words(String text) {
    int words = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean starts = i == 0 || WhiteSpace.is(text.charAt(i - 1));
      words += starts && !WhiteSpace.is(text.charAt(i)) ? 1 : 0;
    }
    return words;
  }
}
