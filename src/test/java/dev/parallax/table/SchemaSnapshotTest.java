package dev.parallax.table;

import static dev.parallax.table.format.ColumnType.INT32;
import static dev.parallax.table.format.ColumnType.INT64;
import static dev.parallax.table.format.ColumnType.STRING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.table.format.Column;
import dev.parallax.table.format.ColumnType;
import dev.parallax.table.format.Records;
import dev.parallax.table.format.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Names and columns are a contract with notebooks. The committed schemas say what was promised; run
 * with {@code -Dparallax.schemas=update} to add to them.
 */
class SchemaSnapshotTest {

  private static final Path SNAPSHOTS = Path.of("src/test/resources/schemas");
  private static final boolean UPDATE = "update".equals(System.getProperty("parallax.schemas"));

  static List<Table<?>> tables() {
    return Tables.all();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void keepsEveryColumnThatWasPromised(Table<?> table) throws IOException {
    Path file = SNAPSHOTS.resolve(table.name() + ".avsc");
    if (Files.exists(file) || !UPDATE) {
      checkPromises(new Schema.Parser().parse(file.toFile()), table);
    }
    String now = table.schema().toString(true) + "\n";
    if (UPDATE) {
      Files.createDirectories(SNAPSHOTS);
      Files.writeString(file, now, StandardCharsets.UTF_8);
    }
    assertThat(Files.readString(file, StandardCharsets.UTF_8))
        .as(
            "Table '%s' has a new column or description. If that is meant, raise"
                + " Tables.SCHEMA_VERSION for a column, run `mvn test -Dtest=SchemaSnapshotTest"
                + " -Dparallax.schemas=update` and commit %s.",
            table.name(), file)
        .isEqualTo(now);
  }

  private static void checkPromises(Schema promised, Table<?> table) {
    Schema now = table.schema();
    assertThat(promised.getFields()).isNotEmpty();
    for (Schema.Field field : promised.getFields()) {
      assertThat(now.getField(field.name()))
          .as("Notebooks read %s.%s: a column never goes. Put it back.", table.name(), field.name())
          .isNotNull();
      assertThat(now.getField(field.name()))
          .as(
              "Notebooks read %s.%s: its type never changes. Add a column of another name.",
              table.name(), field.name())
          .matches(column -> SchemaPromise.isKept(field.schema(), column.schema()), "same type");
    }
  }

  @Test
  void seesAColumnThatGoesOrChanges() {
    Schema promised = Records.schema("t", null, List.of(column("a", INT32), column("b", STRING)));
    Schema more =
        Records.schema(
            "t", "d", List.of(column("b", STRING), column("c", INT32), column("a", INT32)));
    Schema changed = Records.schema("t", null, List.of(column("a", INT64), column("b", STRING)));
    Schema gone = Records.schema("t", null, List.of(column("a", INT32)));

    assertThat(SchemaPromise.isKept(promised, more)).isTrue();
    assertThat(SchemaPromise.isKept(promised, changed)).isFalse();
    assertThat(SchemaPromise.isKept(promised, gone)).isFalse();
  }

  private static <V> Column<String> column(String name, ColumnType<V> type) {
    return Column.nullable(name, type, "Something.", row -> null);
  }
}
