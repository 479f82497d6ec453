package dev.parallax.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.files.Places;
import dev.parallax.model.SampleDocuments;
import dev.parallax.model.text.ErrorClass;
import dev.parallax.model.text.Reject;
import dev.parallax.model.text.Stage;
import dev.parallax.table.file.OneFile;
import dev.parallax.table.file.TableRow;
import dev.parallax.table.format.Column;
import dev.parallax.table.format.ColumnType;
import dev.parallax.table.format.Table;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.SQLException;
import java.sql.Struct;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the project reads back of its own tables must be what an independent reader finds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TablesReadBackTest {

  private static final Reject GONE =
      new Reject(
          "odd.txt", null, null, null, Stage.FIND, ErrorClass.UNREADABLE, "It is gone.", null);

  @TempDir private static Path folder = Path.of("");
  private DuckDb database;

  @BeforeAll
  void writeAndOpen() throws Exception {
    SampleTables.write(folder, SampleDocuments.corpus(7), List.of(GONE));
    database = DuckDb.open(folder);
  }

  @AfterAll
  void close() throws Exception {
    database.close();
  }

  static List<Table<?>> tables() {
    return Tables.all();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void holdsWhatAnotherReaderFinds(Table<?> table) throws Exception {
    List<String> columns = table.columns().stream().map(Column::name).toList();
    List<List<Object>> found = new ArrayList<>();
    for (List<Object> row : database.rows("from " + table.name())) {
      found.add(plain(row));
    }

    assertThat(
            OneFile.read(
                Places.of(SampleTables.file(folder, table)),
                columns,
                row -> cells(table.columns(), row)))
        .isNotEmpty()
        .isEqualTo(found);
  }

  private static List<Object> cells(List<? extends Column<?>> columns, TableRow row) {
    return columns.stream()
        .map(column -> cell(column, row))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static Object cell(Column<?> column, TableRow row) {
    String name = column.name();
    return row.isNull(name) ? null : value(column.type(), name, row);
  }

  private static Object value(ColumnType<?> type, String name, TableRow row) {
    return switch (type.label()) {
      case "string" -> row.getString(name);
      case "boolean" -> row.getBoolean(name);
      case "int32" -> row.getInt(name);
      case "int64" -> row.getLong(name);
      case "double" -> row.getDouble(name);
      case "list<string>", "list<float>", "map<string, string>" -> row.findValue(name);
      case "list<struct>" ->
          row.getRows(name).stream().map(each -> cells(type.fields(), each)).toList();
      default -> throw new AssertionError("Nothing reads a " + type.label());
    };
  }

  private static List<Object> plain(List<Object> cells) throws SQLException {
    List<Object> plain = new ArrayList<>();
    for (Object cell : cells) {
      plain.add(plain(cell));
    }
    return plain;
  }

  private static Object plain(Object cell) throws SQLException {
    if (cell instanceof Array array) {
      return plain(Arrays.asList((Object[]) array.getArray()));
    }
    if (cell instanceof Struct struct) {
      return plain(Arrays.asList(struct.getAttributes()));
    }
    return cell instanceof Map<?, ?> map ? Map.copyOf(map) : cell;
  }
}
