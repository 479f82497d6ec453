package dev.parallax.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A table as a workbook. */
final class WorkbookRows implements RowWriter {

  /** What a sheet of Excel can hold. */
  static final int MOST_ROWS = 1_048_576;

  /** The longest text of a cell, in UTF-16 units. */
  static final int LONGEST = 32_767;

  /** The longest name of a sheet. */
  private static final int LONGEST_NAME = 28;

  /** Rows that are held before they are written. */
  private static final int HELD = 1_000;

  private final String table;
  private final List<String> columns;
  private final int mostRows;
  private final Workbook workbook;
  private Worksheet sheet;
  private int sheets;
  private int row;
  private long cut;

  WorkbookRows(String table, List<String> columns, OutputStream out) throws IOException {
    this(table, columns, out, MOST_ROWS);
  }

  WorkbookRows(String table, List<String> columns, OutputStream out, int mostRows)
      throws IOException {
    this.table = table.substring(0, Math.min(LONGEST_NAME, table.length()));
    this.columns = columns;
    this.mostRows = mostRows;
    this.workbook = new Workbook(out, "Parallax", null);
    this.sheet = next();
  }

  private Worksheet next() {
    sheets++;
    Worksheet next = workbook.newWorksheet(sheets == 1 ? table : table + " " + sheets);
    for (int i = 0; i < columns.size(); i++) {
      next.value(0, i, columns.get(i));
    }
    next.freezePane(0, 1);
    row = 1;
    return next;
  }

  @Override
  public void write(List<@Nullable Object> cells) throws IOException {
    if (row == mostRows) {
      sheet.finish();
      sheet = next();
    }
    for (int i = 0; i < cells.size(); i++) {
      put(i, Cell.flat(cells.get(i)));
    }
    row++;
    if (row % HELD == 0) {
      sheet.flush();
    }
  }

  private void put(int column, @Nullable Object cell) {
    if (cell instanceof Number number) {
      sheet.value(row, column, number);
    } else if (cell instanceof Boolean truth) {
      sheet.value(row, column, truth);
    } else if (cell instanceof String text) {
      sheet.inlineString(row, column, fitting(Harmless.of(text)));
    }
  }

  private String fitting(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    cut++;
    int end = LONGEST - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  @Override
  public long cut() {
    return cut;
  }

  @Override
  public void close() throws IOException {
    sheet.finish();
    workbook.finish();
  }
}
