package dev.parallax.table.file;

/** A column of whole numbers of 32 bits, none of them null. */
public final class NumberColumn {

  private int[] rows = new int[1024];
  private int size;

  void add(int value) {
    rows = TextColumn.grown(rows, size);
    rows[size++] = value;
  }

  /** The number of a row. */
  public int value(int row) {
    return rows[row];
  }
}
