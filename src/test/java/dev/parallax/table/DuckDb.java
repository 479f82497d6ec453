package dev.parallax.table;

import dev.parallax.table.format.Table;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An independent reader: a view for each table's Parquet file. */
public final class DuckDb implements AutoCloseable {

  private final Connection connection;

  private DuckDb(Connection connection) {
    this.connection = connection;
  }

  /** Opens {@code folder/<table>.parquet} of every table that is there. */
  public static DuckDb open(Path folder) throws SQLException {
    DuckDb database = new DuckDb(DriverManager.getConnection("jdbc:duckdb:"));
    for (Table<?> table : Tables.all()) {
      Path file = folder.resolve(table.name() + ".parquet");
      if (file.toFile().exists()) {
        database.execute("create view %s as from read_parquet('%s')".formatted(table.name(), file));
      }
    }
    return database;
  }

  /** Opens {@code run/<table>/*.parquet} of every table of a run. */
  public static DuckDb openRun(Path run) throws SQLException {
    DuckDb database = new DuckDb(DriverManager.getConnection("jdbc:duckdb:"));
    for (Table<?> table : Tables.ofRuns()) {
      database.execute(
          "create view %s as from read_parquet('%s/%s/*.parquet')"
              .formatted(table.name(), run, table.name()));
    }
    return database;
  }

  /** Runs a statement that has no rows. */
  public void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** All rows of a query, each cell as JDBC gives it. */
  public List<List<Object>> rows(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<List<Object>> rows = new ArrayList<>();
      while (result.next()) {
        Object[] cells = new Object[result.getMetaData().getColumnCount()];
        for (int i = 0; i < cells.length; i++) {
          cells[i] = result.getObject(i + 1);
        }
        rows.add(Arrays.asList(cells));
      }
      return rows;
    }
  }

  /** The only cell of a query's only row. */
  public Object value(String sql) throws SQLException {
    return rows(sql).get(0).get(0);
  }

  public long count(String sql) throws SQLException {
    return ((Number) value("select count(*) " + sql)).longValue();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
