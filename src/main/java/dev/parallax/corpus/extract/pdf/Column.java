package dev.parallax.corpus.extract.pdf;

import dev.parallax.corpus.extract.pdf.PrintedBlock.PlacedRow;
import dev.parallax.model.text.SegmentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parts the rows of a column into blocks: by gaps, indents, short last lines, size and weight. */
final class Column {

  private static final float GAP = 1.3f;
  private static final float INDENT = 0.8f;
  private static final float OTHER_SIZE = 0.8f;

  /** What a ragged line may leave empty besides the next word's room, times the size. */
  private static final float RAGGED = 1;

  private static final String SENTENCE_ENDS = ".!?…";
  private static final String CLOSERS = "\"'”’)]»*†‡";
  private static final Pattern BULLET =
      Pattern.compile("(?:[•‣⁃▪▫●○◦◆■□∙–—*-]|\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,4})[.)]) ?\\S?.*");
  private static final Pattern NOTE_MARK =
      Pattern.compile("(?:\\d{1,3}|[*∗†‡§¶]{1,3}|[a-e])[.)]?(?: .*|\\p{L}.*|[“\"(].*)?");

  private final List<Row> rows;
  private final Print print;
  private final int page;
  private final float left;
  private final float right;
  private final boolean hanging;

  Column(List<Row> rows, Print print, int page) {
    this.rows = rows;
    this.print = print;
    this.page = page;
    this.left = left(rows);
    this.right = (float) rows.stream().mapToDouble(Row::right).max().orElse(0);
    this.hanging = isHanging();
  }

  /** The usual left edge: that of the leftmost fourth of rows. */
  private static float left(List<Row> rows) {
    double[] edges = rows.stream().mapToDouble(Row::x).sorted().toArray();
    return edges.length == 0 ? 0 : (float) edges[edges.length / 4];
  }

  /** Its blocks from top to bottom; notes at the foot are footnotes, all else paragraphs. */
  List<PrintedBlock> blocks() {
    int foot = footFrom();
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
                  ? beginsNote(i)
                  : begins(rows.get(i - 1), rows.get(i)));
      if (begins) {
        List<PlacedRow> placed =
            rows.subList(start, i).stream().map(row -> new PlacedRow(row, page, right)).toList();
        blocks.add(new PrintedBlock(placed, kind, 0, isIndented(rows.get(start))));
        start = i;
      }
    }
  }

  /**
   * Where the notes at the foot begin: small type from some row to the column's end that a mark
   * begins; or type of the usual size, behind a gap, whose number is a raised one above.
   */
  private int footFrom() {
    int from = rows.size();
    while (from > 0 && print.isSmall(rows.get(from - 1).size())) {
      from--;
    }
    if (from > 0 && from < rows.size() && !isNoteCutByThePage(from)) {
      while (from < rows.size() && !beginsNote(from)) {
        from++;
      }
    }
    if (from > 0 && from < rows.size()) {
      return from;
    }
    for (int i = rows.size() - 1; i > 0; i--) {
      float gap = rows.get(i).y() - rows.get(i - 1).y();
      if (gap > GAP * print.leading()) {
        return beginsNote(i) && hasMark(rows.subList(0, i), rows.get(i)) ? i : rows.size();
      }
    }
    return rows.size();
  }

  /** A note that began on the page before has no mark; a caption at the foot names its figure. */
  private boolean isNoteCutByThePage(int from) {
    return rows.get(from).y() - rows.get(from - 1).y() > GAP * print.leading()
        && rows.size() - from < from
        && !Kinds.CAPTION.matcher(rows.get(from).text()).matches();
  }

  private boolean beginsNote(int index) {
    Row row = rows.get(index);
    boolean raised = row.words().size() > 1 && row.isRaised(0);
    return raised || (NOTE_MARK.matcher(row.text()).matches() && !isHigherThanFoot(row));
  }

  private static boolean isHigherThanFoot(Row row) {
    return row.text().length() < 3;
  }

  private static boolean hasMark(List<Row> above, Row note) {
    String mark = note.words().get(0).text().replaceAll("[.)]$", "");
    for (Row row : above) {
      for (int i = 0; i < row.words().size(); i++) {
        String word = row.words().get(i).text();
        boolean raised = row.isRaised(i) && word.equals(mark);
        boolean glued =
            word.length() > mark.length()
                && word.matches("[\\p{L}][\\p{L}.,;:!?”\"’)-]*" + Pattern.quote(mark));
        if (raised || glued) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean begins(Row before, Row row) {
    float size = Math.max(before.size(), row.size());
    float leading = print.leading() * Math.max(1, size / print.size());
    if (row.y() - before.y() > GAP * leading
        || Math.abs(before.size() - row.size()) > OTHER_SIZE
        || (Kinds.isShouted(before.text()) && !Kinds.isShouted(row.text()) && isShort(before, row))
        || (before.bold() != row.bold() && (isShort(before, row) || isShort(row, row)))) {
      return true;
    }
    boolean ended = ends(before.text());
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

  private static boolean isListItem(Row row) {
    return BULLET.matcher(row.text()).matches() && row.words().size() > 1;
  }

  private boolean isIndented(Row row) {
    return row.x() - left >= INDENT * row.size();
  }

  /** Whether the next row's first word would still have fitted. */
  private boolean isShort(Row row, Row next) {
    Word word = next.words().get(0);
    return row.right() + (word.right() - word.x()) + RAGGED * row.size() < right;
  }

  /** Whether ends of entries stand before rows further out, as in a list of references. */
  private boolean isHanging() {
    int outdents = 0;
    int indents = 0;
    for (int i = 1; i < rows.size(); i++) {
      float further = (rows.get(i).x() - rows.get(i - 1).x()) / rows.get(i).size();
      boolean ended = ends(rows.get(i - 1).text());
      outdents += further <= -INDENT && ended ? 1 : 0;
      indents += further >= INDENT && ended ? 1 : 0;
    }
    return outdents > 1 && outdents > indents;
  }

  /** Whether a text ends with a sentence's mark, quotes and notes aside. */
  static boolean ends(String text) {
    int index = text.length() - 1;
    while (index >= 0 && Character.isDigit(text.charAt(index))) {
      index--;
    }
    if (index < 0 || (SENTENCE_ENDS + CLOSERS).indexOf(text.charAt(index)) < 0) {
      index = text.length() - 1;
    }
    while (index >= 0 && CLOSERS.indexOf(text.charAt(index)) >= 0) {
      index--;
    }
    return index >= 0 && (SENTENCE_ENDS + ":").indexOf(text.charAt(index)) >= 0;
  }
}
