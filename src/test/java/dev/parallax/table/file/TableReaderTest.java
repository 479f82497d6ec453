package dev.parallax.table.file;

import static dev.parallax.table.format.ColumnType.INT32;
import static dev.parallax.table.format.ColumnType.STRING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.files.Places;
import dev.parallax.table.SampleTables;
import dev.parallax.table.format.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableReaderTest {

  private record Row(int number, @Nullable String text) {

    static Row of(TableRow row) {
      return new Row(row.getInt("number"), row.findString("text"));
    }
  }

  private static final List<String> COLUMNS = List.of("number", "text");

  private static final Table<Row> TABLE =
      Table.<Row>named("rows", "One row a row.")
          .key("number")
          .sortedBy("number")
          .column("number", INT32, "Its number.", Row::number)
          .nullable("text", STRING, "Its text.", Row::text)
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

  private List<Row> read() throws IOException {
    try (TableReader reader = TableReader.open(Places.of(folder), COLUMNS)) {
      return reader.rest(Row::of);
    }
  }

  @Test
  void readsAllFilesInTheOrderOfTheirNames() throws IOException {
    write("part-00001.parquet", Stream.of(new Row(3, null)));
    write("part-00000.parquet", Stream.of(new Row(1, "a\0é🌊"), new Row(2, "")));
    write("part-00002.parquet", Stream.empty());
    Files.writeString(folder.resolve("notes.txt"), "no table");

    assertThat(read()).containsExactly(new Row(1, "a\0é🌊"), new Row(2, ""), new Row(3, null));
  }

  @Test
  void readsOneRowAfterTheOther() throws IOException {
    write("a.parquet", Stream.of(new Row(1, "x"), new Row(2, null)));

    try (TableReader reader = TableReader.open(Places.of(folder), COLUMNS)) {
      assertThat(Row.of(reader.next())).isEqualTo(new Row(1, "x"));
      assertThat(reader.rest(Row::of)).containsExactly(new Row(2, null));
      assertThat(reader.next()).isNull();
      assertThat(reader.next()).isNull();
    }
  }

  @Test
  void aTableWithoutRowsIsRead() throws IOException {
    write("a.parquet", Stream.empty());

    assertThat(read()).isEmpty();
  }

  @Test
  void readsManyRowGroups() throws IOException {
    Random random = new Random(1);
    List<Row> rows =
        IntStream.range(0, 40).mapToObj(i -> new Row(i, text(random, 1 << 20))).toList();
    write("a.parquet", rows.stream());

    assertThat(read()).isEqualTo(rows);
  }

  @Test
  void readsNoOtherColumnThanItWasAskedFor() throws IOException {
    write("a.parquet", Stream.of(new Row(1, "x")));

    try (TableReader reader = TableReader.open(Places.of(folder), List.of("text"))) {
      TableRow row = reader.next();
      assertThat(row.getString("text")).isEqualTo("x");
      assertThatThrownBy(() -> row.getInt("number")).hasMessageContaining("number");
    }
  }

  @Test
  void namesTheColumnThatIsNotThereOrIsNull() throws IOException {
    write("a.parquet", Stream.of(new Row(1, null)));

    try (TableReader reader = TableReader.open(Places.of(folder), List.of("number", "colour"))) {
      assertThatThrownBy(reader::next)
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith("No column 'colour' in ");
    }
    try (TableReader reader = TableReader.open(Places.of(folder), COLUMNS)) {
      TableRow row = reader.next();
      assertThatThrownBy(() -> row.getString("text"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("Column 'text' is null.");
    }
  }

  @Test
  void aFolderWithoutATableIsToldOf() {
    assertThatThrownBy(() -> TableReader.open(Places.of(folder), COLUMNS))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("No table was found in ");
    assertThatThrownBy(() -> TableReader.open(Places.of(folder.resolve("gone")), COLUMNS))
        .isInstanceOf(IOException.class);
  }

  @Test
  void aCutFileIsToldOf() throws IOException {
    byte[] whole = Files.readAllBytes(someRows());
    for (int length : new int[] {0, 3, 11, whole.length / 2, whole.length - 1}) {
      Files.write(folder.resolve("a.parquet"), Arrays.copyOf(whole, length));

      assertThatThrownBy(this::read)
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith("Not a whole Parquet file: ");
    }
  }

  @Test
  void aPageWithOneBitFlippedIsToldOf() throws IOException {
    Path file = someRows();
    List<Row> rows = read();
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(5);
    List<Integer> unseen = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      byte[] flipped = whole.clone();
      int at = 100 + random.nextInt(whole.length / 2);
      flipped[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, flipped);
      try {
        assertThat(read()).isEqualTo(rows);
        unseen.add(at);
      } catch (IOException seen) {
        assertThat(seen).hasMessageStartingWith("Not a whole Parquet file: ");
      }
    }
    // Headers of pages have no checksum, and say things that nobody asks for.
    assertThat(unseen).hasSizeLessThan(5);
  }

  private Path someRows() throws IOException {
    Random random = new Random(2);
    return write("a.parquet", IntStream.range(0, 300).mapToObj(i -> new Row(i, text(random, 80))));
  }

  private static String text(Random random, int length) {
    return random
        .ints(length, ' ', '~')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
