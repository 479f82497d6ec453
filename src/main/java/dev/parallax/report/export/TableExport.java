package dev.parallax.report.export;

import dev.parallax.files.ObjectWriter;
import dev.parallax.files.Place;
import dev.parallax.report.read.RunFolder;
import dev.parallax.table.file.TableReader;
import dev.parallax.table.file.TableRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes tables of a run as files for spreadsheets and scripts.
 *
 * @param run whose tables they are
 * @param format of the files
 */
public record TableExport(RunFolder run, ExportFormat format) {

  /**
   * A file that was written.
   *
   * @param file where it is
   * @param rows of the table, all of them
   * @param cut cells that were cut, since the format holds no longer ones
   */
  public record Written(Place file, long rows, long cut) {}

  /** Names of the run's tables. */
  public List<String> tables() throws IOException {
    List<String> tables = new ArrayList<>();
    for (Place place : run.path().list()) {
      if (run.has(place.name()) && isTable(place)) {
        tables.add(place.name());
      }
    }
    return tables;
  }

  private static boolean isTable(Place folder) throws IOException {
    return folder.list().stream().anyMatch(file -> file.name().endsWith(".parquet"));
  }

  /**
   * Writes a table.
   *
   * @param table its name
   * @param folder that the file is written to
   * @throws IOException if the table is damaged or the file cannot be written
   */
  public Written write(String table, Place folder) throws IOException {
    Place file = folder.at(table + "." + format);
    List<String> columns = TableReader.columns(run.path().at(table));
    long rows = 0;
    long cut;
    try (ObjectWriter out = file.writer();
        TableReader reader = TableReader.open(run.path().at(table), columns)) {
      RowWriter writer = RowWriter.of(format, table, columns, out);
      for (TableRow row = reader.next(); row != null; row = reader.next()) {
        writer.write(cells(columns, row));
        rows++;
      }
      writer.close();
      cut = writer.cut();
      out.commit();
    }
    return new Written(file, rows, cut);
  }

  private static List<@Nullable Object> cells(List<String> columns, TableRow row) {
    List<@Nullable Object> cells = new ArrayList<>(columns.size());
    columns.forEach(column -> cells.add(row.findValue(column)));
    return cells;
  }
}
