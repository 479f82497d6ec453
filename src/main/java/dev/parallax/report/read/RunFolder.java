package dev.parallax.report.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.files.Place;
import dev.parallax.table.file.TableReader;
import dev.parallax.table.file.TableRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A run's folder: its tables and its manifest.
 *
 * @param path that holds a folder for each table, and {@value #MANIFEST}
 */
public record RunFolder(Place path) {

  /** Name of the manifest. */
  public static final String MANIFEST = "run.json";

  /** A run at work lies one folder deeper than a published one; further up are other jobs. */
  private static final int FOLDERS_UP = 3;

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * The manifest.
   *
   * @throws IOException if it is gone or no JSON
   */
  public JsonNode manifest() throws IOException {
    return JSON.readTree(path.at(MANIFEST).bytes());
  }

  /** Whether the run has a table of this name. */
  public boolean has(String table) {
    return path.at(table).isFolder();
  }

  /**
   * The newest calibration of the run's job, which stands in a folder beside its runs; this run's
   * own folder where there is none.
   *
   * @throws IOException if the folder cannot be listed
   */
  public RunFolder calibration() throws IOException {
    Place parent = path.real();
    for (int up = 0; up <= FOLDERS_UP; up++) {
      Place calibrations = parent.at("calibrations");
      if (calibrations.isFolder()) {
        List<Place> all = calibrations.list();
        return all.isEmpty() ? this : new RunFolder(all.get(all.size() - 1));
      }
      parent = parent.parent();
    }
    return this;
  }

  /**
   * A whole table; no rows where the run has none of this name.
   *
   * @throws IOException if it is damaged
   */
  public Rows read(String table) throws IOException {
    return read(table, has(table) ? TableReader.columns(path.at(table)) : List.of());
  }

  /**
   * Some columns of a table, those of them that it has.
   *
   * @throws IOException if it is damaged
   */
  public Rows read(String table, List<String> columns) throws IOException {
    List<Row> rows = new ArrayList<>();
    Columns read = each(table, columns, rows::add);
    return new Rows(table, read, rows);
  }

  /**
   * Passes over a table that need not fit into memory.
   *
   * @return the columns that were read
   * @throws IOException if it is damaged
   */
  public Columns each(String table, List<String> columns, Consumer<Row> consumer)
      throws IOException {
    Place folder = path.at(table);
    if (!has(table)) {
      return new Columns(List.of());
    }
    Columns found = new Columns(TableReader.columns(folder)).only(columns);
    try (TableReader reader = TableReader.open(folder, found.names())) {
      for (TableRow row = reader.next(); row != null; row = reader.next()) {
        consumer.accept(row(found, row));
      }
    }
    return found;
  }

  private static Row row(Columns columns, TableRow row) {
    List<@Nullable Object> cells = new ArrayList<>(columns.names().size());
    columns.names().forEach(name -> cells.add(row.findValue(name)));
    return new Row(columns, cells);
  }
}
