package dev.parallax.corpus.extract.pdf;

import dev.parallax.corpus.extract.pdf.PrintedBlock.PlacedRow;
import dev.parallax.model.text.SegmentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parts the rows of a column into blocks: by gaps, indents, short last lines, size and weight. */
final class PrintedColumn {

  static final float GAP = 1.3f;
  private static final float INDENT = 0.8f;
  private static final float OTHER_SIZE = 0.8f;

  /** What a ragged line may leave empty besides the next word's room, times the size. */
  private static final float RAGGED = 1;

  private static final Pattern BULLET =
      Pattern.compile("(?:[•‣⁃▪▫●○◦◆■□∙–—*-]|\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,4})[.)]) ?\\S?.*");

  private final List<PrintedRow> rows;
  private final Print print;
  private final int page;
  private final float left;
  private final float right;
  private final boolean hanging;
  private final FootNotes notes;

  PrintedColumn(List<PrintedRow> rows, Print print, int page) {
    this.rows = rows;
    this.print = print;
    this.page = page;
    this.left = left(rows);
    this.right = (float) rows.stream().mapToDouble(PrintedRow::right).max().orElse(0);
    this.hanging = isHanging();
    this.notes = new FootNotes(rows, print);
  }

  /** The usual left edge: that of the leftmost fourth of rows. */
  private static float left(List<PrintedRow> rows) {
    double[] edges = rows.stream().mapToDouble(PrintedRow::x).sorted().toArray();
    return edges.length == 0 ? 0 : (float) edges[edges.length / 4];
  }

  /** Its blocks from top to bottom; notes at the foot are footnotes, all else paragraphs. */
  List<PrintedBlock> blocks() {
    int foot = notes.from();
    List<PrintedBlock> blocks = new ArrayList<>();
    add(blocks, 0, foot, SegmentKind.PARAGRAPH);
    add(blocks, foot, rows.size(), SegmentKind.FOOTNOTE);
    return blocks;
  }

  private void add(List<PrintedBlock> blocks, int from, int to, SegmentKind kind) {
    int start = from;
    for (int i = from + 1; i <= to; i++) {
      boolean begins =
          i == to
              || (kind == SegmentKind.FOOTNOTE
                  ? notes.begins(i)
                  : begins(rows.get(i - 1), rows.get(i)));
      if (begins) {
        List<PlacedRow> placed =
            rows.subList(start, i).stream().map(row -> new PlacedRow(row, page, right)).toList();
        blocks.add(new PrintedBlock(placed, kind, 0, isIndented(rows.get(start))));
        start = i;
      }
    }
  }

  private boolean begins(PrintedRow before, PrintedRow row) {
    float size = Math.max(before.size(), row.size());
    float leading = print.leading() * Math.max(1, size / print.size());
    if (row.y() - before.y() > GAP * leading
        || Math.abs(before.size() - row.size()) > OTHER_SIZE
        || (Headings.isShouted(before.text())
            && !Headings.isShouted(row.text())
            && isShort(before, row))
        || (before.bold() != row.bold() && (isShort(before, row) || isShort(row, row)))) {
      return true;
    }
    boolean ended = SentenceMarks.end(before.text());
    boolean lower = Character.isLowerCase(row.text().codePointAt(0));
    if (lower) {
      return false;
    }
    float further = (row.x() - before.x()) / row.size();
    if (hanging ? further <= -INDENT : further >= INDENT && (ended || isShort(before, row))) {
      return true;
    }
    return (isShort(before, row) && (ended || isListItem(row)))
        || (BULLET.matcher(row.text()).matches()
            && (ended || isListItem(before))
            && isListItem(row));
  }

  private static boolean isListItem(PrintedRow row) {
    return BULLET.matcher(row.text()).matches() && row.words().size() > 1;
  }

  private boolean isIndented(PrintedRow row) {
    return row.x() - left >= INDENT * row.size();
  }

  /** Whether the next row's first word would still have fitted. */
  private boolean isShort(PrintedRow row, PrintedRow next) {
    PrintedWord word = next.words().get(0);
    return row.right() + (word.right() - word.x()) + RAGGED * row.size() < right;
  }

  /** Whether ends of entries stand before rows further out, as in a list of references. */
  private boolean isHanging() {
    int outdents = 0;
    int indents = 0;
    for (int i = 1; i < rows.size(); i++) {
      float further = (rows.get(i).x() - rows.get(i - 1).x()) / rows.get(i).size();
      boolean ended = SentenceMarks.end(rows.get(i - 1).text());
      outdents += further <= -INDENT && ended ? 1 : 0;
      indents += further >= INDENT && ended ? 1 : 0;
    }
    return outdents > 1 && outdents > indents;
  }
}
