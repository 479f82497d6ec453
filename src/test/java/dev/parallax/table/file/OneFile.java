package dev.parallax.table.file;

import dev.parallax.files.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads a single file of a table, wherever it lies: runs have a folder for each. */
public final class OneFile {

  private OneFile() {}

  public static <T> List<T> read(Place file, List<String> columns, Function<TableRow, T> read)
      throws IOException {
    List<T> rows = new ArrayList<>();
    try (TableFileReader reader = TableFileReader.open(file, columns)) {
      for (TableRow row = reader.next(); row != null; row = reader.next()) {
        rows.add(read.apply(row));
      }
    }
    return rows;
  }
}
