package dev.parallax.table.file;

import static dev.parallax.table.format.ColumnType.DOUBLE;
import static dev.parallax.table.format.ColumnType.INT32;
import static dev.parallax.table.format.ColumnType.STRING;
import static dev.parallax.table.format.ColumnType.STRING_MAP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.files.Place;
import dev.parallax.files.Places;
import dev.parallax.model.SampleDocuments;
import dev.parallax.table.DocumentTablesWriter;
import dev.parallax.table.DuckDb;
import dev.parallax.table.SampleTables;
import dev.parallax.table.Tables;
import dev.parallax.table.format.Table;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableWriterTest {

  private record Row(String name, int number, @Nullable String text, Map<String, String> map) {

    Row(String name, int number) {
      this(name, number, "", Map.of());
    }
  }

  private static final Table<Row> TABLE =
      Table.<Row>named("rows", "One row a row.")
          .key("name", "number")
          .sortedBy("name", "number")
          .column("name", STRING, "Its name.", Row::name)
          .column("number", INT32, "Its number.", Row::number)
          .column("text", STRING, "Its text.", Row::text)
          .column("map", STRING_MAP, "Its map.", Row::map)
          .build();

  @TempDir private Path folder;

  private Path write(String file, Stream<Row> rows) throws IOException {
    Path path = folder.resolve(file);
    try (TableWriter<Row> writer =
        TableWriter.open(TABLE, Places.of(path), SampleTables.METADATA)) {
      writer.writeAll(rows);
    }
    return path;
  }

  @Test
  void takesRowsInStrictlyAscendingOrderOnly() throws IOException {
    Path file = write("a", Stream.of(new Row("a", 2), new Row("a", 10), new Row("b", 1)));

    assertThat(TableFooterReader.read(Places.of(file)).rows()).isEqualTo(3);
    assertThatThrownBy(() -> write("b", Stream.of(new Row("b", 1), new Row("a", 2))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Rows of table 'rows' must ascend strictly by [name, number],"
                + " but [a, 2] came after [b, 1].");
    assertThatThrownBy(() -> write("c", Stream.of(new Row("a", 1), new Row("a", 1))))
        .hasMessageContaining("[a, 1] came after [a, 1]");
  }

  @Test
  void sortsByNumbersOfEveryKind() throws IOException {
    Table<Double> shares =
        Table.<Double>named("shares", "One row a share.")
            .key("share")
            .sortedBy("share")
            .column("share", DOUBLE, "The share.", share -> share)
            .build();
    try (TableWriter<Double> writer =
        TableWriter.open(shares, Places.of(folder.resolve("shares")), SampleTables.METADATA)) {
      writer.writeAll(Stream.of(-1.5, 0.05, 0.2, 10.0));

      assertThatThrownBy(() -> writer.write(9.0)).hasMessageContaining("[9.0] came after [10.0]");
    }
  }

  @Test
  void namesTheColumnThatMustNotBeNull() {
    assertThatThrownBy(
            () -> write("a", Stream.of(new Row("a", 1), new Row("b", 1, null, Map.of()))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Row 1 of table 'rows': Column 'text' must not be null.");
  }

  @Test
  void writesAProperFileWithoutRows() throws Exception {
    for (Table<?> table : Tables.all()) {
      Path file = SampleTables.file(folder, table);
      TableWriter.open(table, Places.of(file), SampleTables.METADATA).close();

      assertThat(TableFooterReader.read(Places.of(file)).rows()).isZero();
    }
    try (DuckDb database = DuckDb.open(folder)) {
      for (Table<?> table : Tables.all()) {
        assertThat(database.count("from " + table.name())).isZero();
        assertThat(database.rows("describe " + table.name())).hasSameSizeAs(table.columns());
      }
    }
  }

  @Test
  void givesTheSameBytesForTheSameRowsWhateverTheOrderOfTheirMaps() throws IOException {
    Map<String, String> upwards = new LinkedHashMap<>();
    Map<String, String> downwards = new LinkedHashMap<>();
    IntStream.range(0, 50).forEach(i -> upwards.put("k" + i, "v"));
    IntStream.range(0, 50).forEach(i -> downwards.put("k" + (49 - i), "v"));

    Path first = write("a", Stream.of(new Row("a", 1, "t", upwards)));
    Path second = write("b", Stream.of(new Row("a", 1, "t", downwards)));
    Path third = write("c", Stream.of(new Row("a", 1, "t", new HashMap<>(upwards))));

    assertThat(second).hasSameBinaryContentAs(first);
    assertThat(third).hasSameBinaryContentAs(first);
  }

  @Test
  void writesAnUnpairedSurrogateAsReplacementCharacter() throws Exception {
    Path file = write("rejects.parquet", Stream.of(new Row("a", 1, "x\uD83D🌊\uDE00", Map.of())));

    try (DuckDb database = DuckDb.open(folder)) {
      assertThat(database.value("select text from rejects")).isEqualTo("x\uFFFD🌊\uFFFD");
    }
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void splitsLargeTablesIntoRowGroupsThoughTheFirstRowsAreSmall() throws Exception {
    Random random = new Random(1);
    Path file =
        write(
            "rejects.parquet",
            IntStream.range(0, 140)
                .mapToObj(i -> new Row("a", i, random(random, i < 100 ? 9 : 1 << 20), Map.of())));

    try (DuckDb database = DuckDb.open(folder)) {
      List<List<Object>> groups =
          database.rows(
              "select sum(total_compressed_size)::bigint from parquet_metadata('%s')"
                      .formatted(file)
                  + " group by row_group_id");
      assertThat(groups).hasSizeGreaterThan(2);
      assertThat(groups).allSatisfy(group -> assertThat((long) group.get(0)).isLessThan(16 << 20));
      assertThat(database.count("from rejects where length(text) = 1048576")).isEqualTo(40);
    }
  }

  private static String random(Random random, int length) {
    return random
        .ints(length, ' ', '~')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void anAttemptDoesNotDisturbAnotherAtTheSameFile() throws IOException {
    Place file = Places.of(folder.resolve("a"));
    try (TableWriter<Row> stopped = TableWriter.open(TABLE, file, new TreeMap<>())) {
      stopped.write(new Row("a", 1));
      write("a", Stream.of(new Row("a", 1), new Row("b", 2)));
      stopped.abandon();
    }
    assertThat(TableFooterReader.read(file).rows()).isEqualTo(2);
    write("a", Stream.of(new Row("c", 3)));
    assertThat(TableFooterReader.read(file).rows()).isEqualTo(1);
    assertThat(folder.toFile().list()).containsExactly("a");
  }

  @Test
  void aTableWhoseRowsFailLeavesNoFile() {
    Stream<Row> failing = Stream.of(1, 2).map(number -> new Row("a", 2 / (2 - number)));
    assertThatThrownBy(() -> write("a", failing)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> write("b", Stream.of(new Row("b", 1), new Row("a", 1))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void leavesNothingWhenATableCannotBeBegun() throws IOException {
    Path inTheWay = Files.createFile(folder.resolve("in the way"));
    assertThatThrownBy(
            () ->
                DocumentTablesWriter.open(
                    table ->
                        Places.of(
                            (table.name().equals("tokens") ? inTheWay : folder)
                                .resolve(table.name())),
                    new TreeMap<>()))
        .isInstanceOf(FileSystemException.class);
    assertThat(folder.toFile().list()).containsExactly("in the way");
  }

  @Test
  void tablesOfDocumentsThatAreNotAllThereAreNotWritten() throws IOException {
    try (DocumentTablesWriter writer =
        DocumentTablesWriter.open(
            table -> Places.of(folder.resolve(table.name())), new TreeMap<>())) {
      writer.write(SampleDocuments.essay());
      writer.abandon();
    }
    assertThat(folder).isEmptyDirectory();
  }
}
