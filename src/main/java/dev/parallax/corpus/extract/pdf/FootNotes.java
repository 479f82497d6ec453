package dev.parallax.corpus.extract.pdf;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The notes at the foot of a column.
 *
 * @param rows of the column, from top to bottom
 * @param print what type the document is set in
 */
record FootNotes(List<PrintedRow> rows, Print print) {

  private static final Pattern NOTE_MARK =
      Pattern.compile("(?:\\d{1,3}|[*∗†‡§¶]{1,3}|[a-e])[.)]?(?: .*|\\p{L}.*|[“\"(].*)?");

  /**
   * Where the notes at the foot begin: small type from some row to the column's end that a mark
   * begins; or type of the usual size, behind a gap, whose number is a raised one above.
   */
  int from() {
    int from = rows.size();
    while (from > 0 && print.isSmall(rows.get(from - 1).size())) {
      from--;
    }
    if (from > 0 && from < rows.size() && !isNoteCutByThePage(from)) {
      while (from < rows.size() && !begins(from)) {
        from++;
      }
    }
    if (from > 0 && from < rows.size()) {
      return from;
    }
    for (int i = rows.size() - 1; i > 0; i--) {
      float gap = rows.get(i).y() - rows.get(i - 1).y();
      if (gap > PrintedColumn.GAP * print.leading()) {
        return begins(i) && hasMark(rows.subList(0, i), rows.get(i)) ? i : rows.size();
      }
    }
    return rows.size();
  }

  /** A note that began on the page before has no mark; a caption at the foot names its figure. */
  private boolean isNoteCutByThePage(int from) {
    return rows.get(from).y() - rows.get(from - 1).y() > PrintedColumn.GAP * print.leading()
        && rows.size() - from < from
        && !TablesAndCaptions.CAPTION.matcher(rows.get(from).text()).matches();
  }

  /** Whether a note begins with a row. */
  boolean begins(int index) {
    PrintedRow row = rows.get(index);
    boolean raised = row.words().size() > 1 && row.isRaised(0);
    // A number alone is a page's.
    return raised || (NOTE_MARK.matcher(row.text()).matches() && row.text().length() > 2);
  }

  private static boolean hasMark(List<PrintedRow> above, PrintedRow note) {
    String mark = note.words().get(0).text().replaceAll("[.)]$", "");
    for (PrintedRow row : above) {
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
}
