package dev.parallax.corpus.extract.pdf;

import dev.parallax.model.text.SegmentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells captions and tables from paragraphs by their words, type and shape. */
final class TablesAndCaptions {

  static final Pattern CAPTION =
      Pattern.compile(
          "(?i:figure|fig\\.|table|chart|graph|exhibit|map|diagram|plate) ?"
              + "(?:[A-Z]?\\d{1,3}(?:[.-]\\d{1,3})?|[IVX]{1,5})(?:[.:|].*| ?[–—-] .*| [\\p{Lu}(].*|)",
          Pattern.DOTALL);

  /** Gap between two cells of a row, times the size of their type. */
  private static final float CELL_GAP = 1.4f;

  private static final int LONGEST_LABEL = 60;

  private TablesAndCaptions() {}

  /** The same blocks, those that are captions or parts of tables with that kind. */
  static List<PrintedBlock> mark(List<PrintedBlock> blocks, Print print) {
    List<PrintedBlock> marked = new ArrayList<>(blocks);
    marked.replaceAll(block -> marked(block, print));
    return marked;
  }

  private static PrintedBlock marked(PrintedBlock block, Print print) {
    if (block.kind() != SegmentKind.PARAGRAPH) {
      return block;
    }
    if (CAPTION.matcher(block.text()).matches() && !print.isLarge(block.first().size())) {
      return block.as(SegmentKind.CAPTION, 0);
    }
    return isTable(block) || isLabel(block, print) ? block.as(SegmentKind.TABLE, 0) : block;
  }

  private static boolean isTable(PrintedBlock block) {
    long cells = block.rows().stream().filter(placed -> hasCells(placed.row())).count();
    String text = block.text();
    long digits = text.codePoints().filter(Character::isDigit).count();
    long letters = text.codePoints().filter(Character::isLetter).count();
    return 2 * cells > block.rows().size() || digits > letters;
  }

  private static boolean hasCells(PrintedRow row) {
    int gaps = 0;
    int wide = 0;
    for (int i = 1; i < row.words().size(); i++) {
      float gap = row.words().get(i).x() - row.words().get(i - 1).right();
      wide += gap > CELL_GAP * row.size() ? 1 : 0;
      gaps++;
    }
    return wide > 1 || (wide == 1 && gaps < 6 && !isNumbered(row));
  }

  private static boolean isNumbered(PrintedRow row) {
    return row.words().get(0).text().matches("[\\dIVX]{1,4}(?:\\.\\d{1,2}){0,3}[.)]?|[•–—*▪●-]");
  }

  /** A few words in small type that end no sentence: ticks, legends, cells. */
  private static boolean isLabel(PrintedBlock block, Print print) {
    String text = block.text();
    return print.isSmall(block.first().size())
        && text.length() <= LONGEST_LABEL
        && !SentenceMarks.end(text)
        && !block.first().bold();
  }
}
