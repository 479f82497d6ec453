package dev.parallax.run;

import dev.parallax.files.Place;
import dev.parallax.run.snapshot.FileHash;
import dev.parallax.table.file.TableFooterReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The Parquet files of a run, as they were written.
 *
 * @param files sorted by path
 */
public record WrittenTables(List<TableFile> files) {

  /** Copies the list. */
  public WrittenTables {
    files = List.copyOf(files);
  }

  /**
   * Reads the footer and hashes the bytes of every file.
   *
   * @param folder of the run
   * @throws IOException if a file is unreadable or incomplete
   */
  public static WrittenTables in(Place folder) throws IOException {
    List<TableFile> files = new ArrayList<>();
    for (Place table : folder.list()) {
      for (Place file : table.list()) {
        if (file.name().endsWith(".parquet")) {
          files.add(written(table.name(), file));
        }
      }
    }
    return new WrittenTables(files);
  }

  private static TableFile written(String table, Place file) throws IOException {
    return new TableFile(
        table,
        table + "/" + file.name(),
        TableFooterReader.read(file).rows(),
        file.size(),
        FileHash.sha256(file));
  }

  /** Rows of a table, over all its files. */
  public long rows(String table) {
    return files.stream()
        .filter(file -> file.table().equals(table))
        .mapToLong(TableFile::rows)
        .sum();
  }

  /** Table to rows, sorted by name. */
  public TreeMap<String, Long> rowsByTable() {
    TreeMap<String, Long> rows = new TreeMap<>();
    files.forEach(file -> rows.merge(file.table(), file.rows(), Long::sum));
    return rows;
  }
}
