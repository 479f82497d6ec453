package dev.parallax.report.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the rows of one table to a file. */
interface RowWriter extends Closeable {

  /** A writer of some format; closing it ends the file, and leaves the stream open. */
  static RowWriter of(ExportFormat format, String table, List<String> columns, OutputStream out)
      throws IOException {
    return switch (format) {
      case CSV -> new CsvRows(columns, out);
      case JSON -> new JsonRows(columns, out);
      case XLSX -> new WorkbookRows(table, columns, out);
    };
  }

  /** Writes a row, a cell a column. */
  void write(List<@Nullable Object> cells) throws IOException;

  /** How many cells were cut so far, since the format holds no longer ones. */
  default long cut() {
    return 0;
  }
}
