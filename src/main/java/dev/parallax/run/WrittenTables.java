package dev.parallax.run;

import dev.parallax.run.snapshot.FileHash;
import dev.parallax.table.file.TableFooterReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The Parquet files of a run, as they are on disk.
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
  public static WrittenTables in(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(folder)) {
      paths = walk.filter(path -> path.toString().endsWith(".parquet")).sorted().toList();
    }
    List<TableFile> files = new ArrayList<>();
    for (Path path : paths) {
      Path relative = folder.relativize(path);
      files.add(
          new TableFile(
              relative.getName(0).toString(),
              relative.toString().replace('\\', '/'),
              TableFooterReader.read(path).rows(),
              Files.size(path),
              FileHash.sha256(path)));
    }
    return new WrittenTables(files);
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
