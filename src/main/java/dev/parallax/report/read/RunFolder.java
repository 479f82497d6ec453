package dev.parallax.report.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.table.file.TableReader;
import dev.parallax.table.file.TableRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A run's folder: its tables and its manifest.
 *
 * @param path that holds a folder for each table, and {@value #MANIFEST}
 */
public record RunFolder(Path path) {

  /** Name of the manifest. */
  public static final String MANIFEST = "run.json";

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * The manifest.
   *
   * @throws IOException if it is gone or no JSON
   */
  public JsonNode manifest() throws IOException {
    return JSON.readTree(Files.readAllBytes(path.resolve(MANIFEST)));
  }

  /** Whether the run has a table of this name. */
  public boolean has(String table) {
    return Files.isDirectory(path.resolve(table));
  }

  /**
   * The newest calibration of the run's job, which stands in a folder beside its runs; this run's
   * own folder where there is none.
   *
   * @throws IOException if the folder cannot be listed
   */
  public RunFolder calibration() throws IOException {
    Path folder = path.toRealPath();
    for (Path parent = folder; parent != null; parent = parent.getParent()) {
      Path calibrations = parent.resolve("calibrations");
      // A run at work lies one folder deeper than a published one; further up there are other jobs.
      if (folder.getNameCount() - parent.getNameCount() > 3) {
        break;
      }
      if (Files.isDirectory(calibrations)) {
        try (Stream<Path> all = Files.list(calibrations)) {
          return all.max(Comparator.naturalOrder()).map(RunFolder::new).orElse(this);
        }
      }
    }
    return this;
  }

  /**
   * A whole table; no rows where the run has none of this name.
   *
   * @throws IOException if it is damaged
   */
  public Rows read(String table) throws IOException {
    return read(table, has(table) ? TableReader.columns(path.resolve(table)) : List.of());
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
    Path folder = path.resolve(table);
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
