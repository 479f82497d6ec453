package dev.parallax.corpus.extract.pdf;

import dev.parallax.corpus.extract.pdf.PrintedBlock.PlacedRow;
import dev.parallax.model.text.SegmentKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Text that stands sideways or aslant on its page: stamps, watermarks, the labels of axes. It is
 * read in its own direction, after the page's blocks, and is no running text.
 */
final class TurnedText {

  private TurnedText() {}

  static int words(List<Sheet> sheets) {
    return sheets.stream().flatMap(sheet -> sheet.turned().stream()).mapToInt(List::size).sum();
  }

  /** The blocks, and behind those of each page what stands turned on it. */
  static List<PrintedBlock> insert(List<Sheet> sheets, List<PrintedBlock> blocks) {
    List<PrintedBlock> all = new ArrayList<>();
    int next = 0;
    for (Sheet sheet : sheets) {
      while (next < blocks.size() && blocks.get(next).page() <= sheet.number()) {
        all.add(blocks.get(next++));
      }
      for (List<PrintedWord> words : sheet.turned()) {
        for (PrintedRow row : PrintedRow.rows(words)) {
          PlacedRow placed = new PlacedRow(row, sheet.number(), row.right());
          all.add(new PrintedBlock(List.of(placed), SegmentKind.BOILERPLATE, 0, false));
        }
      }
    }
    return all;
  }
}
