package dev.parallax.corpus.extract.pdf;

import dev.parallax.corpus.extract.Aside;
import dev.parallax.corpus.extract.Block;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The text of a PDF in reading order.
 *
 * @param text rows as lines, blocks parted by blank lines, pages by form feeds
 * @param blocks what stands where in it, in order
 * @param asides heads, feet, page numbers and notes' numbers, in order
 * @param turnedWords how many words stand sideways or aslant
 */
public record PrintedText(String text, List<Block> blocks, List<Aside> asides, int turnedWords) {

  /** Copies the lists. */
  public PrintedText {
    blocks = List.copyOf(blocks);
    asides = List.copyOf(asides);
  }

  /**
   * Reads all pages.
   *
   * @param maxChars code points of text after which reading stops
   * @throws TooLong if there are more
   * @throws PdfBudget.Spent if the pages take more work than text does
   */
  public static PrintedText of(PDDocument pdf, int maxChars) throws IOException {
    List<Sheet> sheets = PageReader.read(pdf, maxChars);
    Print print = Print.of(sheets);
    List<List<PrintedRow>> margins = Margins.find(sheets, print);
    List<List<PrintedRow>> columns = new ArrayList<>();
    List<Integer> pages = new ArrayList<>();
    for (Sheet sheet : sheets) {
      List<PrintedWord> words =
          DropCaps.join(without(margins.get(sheet.number()), sheet.words()), print);
      for (List<PrintedWord> region : Regions.of(words, print.size())) {
        columns.add(PrintedRow.rows(region));
        pages.add(sheet.number());
      }
    }
    Print measured = print.withLeadingOf(columns);
    List<PrintedBlock> blocks = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      blocks.addAll(new PrintedColumn(columns.get(i), measured, pages.get(i)).blocks());
    }
    List<PrintedBlock> flow =
        Flow.of(
            TurnedText.insert(
                sheets, Headings.mark(TablesAndCaptions.mark(blocks, measured), measured)));
    return new Typescript(margins).write(flow, TurnedText.words(sheets));
  }

  private static List<PrintedWord> without(List<PrintedRow> rows, List<PrintedWord> words) {
    // By identity: two words may be equal in all that is known of them.
    Set<PrintedWord> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    rows.forEach(row -> gone.addAll(row.words()));
    return words.stream()
        .filter(word -> !gone.contains(word) && rows.stream().noneMatch(row -> isOf(row, word)))
        .toList();
  }

  /** Letters that were set apart are one word in their row. */
  private static boolean isOf(PrintedRow row, PrintedWord word) {
    return Math.abs(row.y() - word.y()) < 1 && word.x() >= row.x() && word.right() <= row.right();
  }
}
