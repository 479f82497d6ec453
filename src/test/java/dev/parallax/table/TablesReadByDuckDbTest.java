package dev.parallax.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.SampleDocuments;
import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.model.text.ErrorClass;
import dev.parallax.model.text.Reject;
import dev.parallax.model.text.Stage;
import dev.parallax.table.document.TokensTable;
import dev.parallax.table.format.Column;
import dev.parallax.table.format.ColumnType;
import dev.parallax.table.format.Reference;
import dev.parallax.table.format.Table;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An independent reader must find in the files what was written, and what the schemas promise. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TablesReadByDuckDbTest {

  private static final List<AnalysedDocument> CORPUS = SampleDocuments.corpus(7);
  private static final Reject DUPLICATE =
      new Reject(
          "2016/copy.txt",
          "2016/copy.txt",
          "2016",
          "00ff",
          Stage.SCREEN,
          ErrorClass.DUPLICATE_OF,
          "The same text as another.",
          "2016/harbour.txt");
  private static final Reject UNREADABLE =
      new Reject(
          "odd.txt", null, null, null, Stage.FIND, ErrorClass.UNREADABLE, "It is gone.", null);

  @TempDir private static Path folder = Path.of("");
  private DuckDb database;

  @BeforeAll
  void writeAndOpen() throws Exception {
    SampleTables.write(folder, CORPUS, List.of(DUPLICATE, UNREADABLE));
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
  void hasTheColumnsAndTypesOfTheSchema(Table<?> table) throws Exception {
    Map<String, String> found =
        database.rows("describe " + table.name()).stream()
            .collect(Collectors.toMap(row -> (String) row.get(0), row -> (String) row.get(1)));

    assertThat(found)
        .isEqualTo(
            table.columns().stream()
                .collect(Collectors.toMap(Column::name, column -> duckDbType(column.type()))));
  }

  private static String duckDbType(ColumnType<?> type) {
    String scalar =
        type.label()
            .replace("string", "VARCHAR")
            .replace("boolean", "BOOLEAN")
            .replace("int32", "INTEGER")
            .replace("int64", "BIGINT")
            .replace("float", "FLOAT")
            .replace("double", "DOUBLE");
    if (scalar.startsWith("map<")) {
      return "MAP(VARCHAR, VARCHAR)";
    }
    if (scalar.startsWith("list<")) {
      String element = scalar.substring(5, scalar.length() - 1);
      return (element.equals("struct") ? struct(type) : element) + "[]";
    }
    return scalar;
  }

  private static String struct(ColumnType<?> type) {
    return type.fields().stream()
        // DuckDB quotes a name that is a word of its language.
        .map(
            f ->
                (List.of("key", "text").contains(f.name()) ? "\"" + f.name() + "\"" : f.name())
                    + " "
                    + duckDbType(f.type()))
        .collect(Collectors.joining(", ", "STRUCT(", ")"));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void hasUniqueKeysAndRowsInOrder(Table<?> table) throws Exception {
    String name = table.name();
    String keys = String.join(", ", table.keys());
    long rows = database.count("from " + name);

    assertThat(rows).isPositive();
    assertThat(database.count("from (select distinct %s from %s)".formatted(keys, name)))
        .isEqualTo(rows);
    String order = String.join(", ", table.order());
    assertThat(database.rows("select %s from %s".formatted(order, name)))
        .isEqualTo(database.rows("select %s from %s order by %1$s".formatted(order, name)));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void joinsWhereItRefersToAnotherTable(Table<?> table) throws Exception {
    for (Reference to : table.references()) {
      String referring = "from %s where %s is not null".formatted(table.name(), to.column());
      String key = keyOf(to.table());

      assertThat(database.count(referring)).as(to.column()).isPositive();
      assertThat(
              database.count(
                  "%s and %s not in (select %s from %s)"
                      .formatted(referring, to.column(), key, to.table())))
          .as("%s.%s not in %s", table.name(), to.column(), to.table())
          .isZero();
    }
  }

  private static String keyOf(String table) {
    return Tables.all().stream()
        .filter(other -> other.name().equals(table))
        .flatMap(other -> other.keys().stream())
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void hasNoNullWhereTheSchemaForbidsItAndSomeWhereItAllowsIt(Table<?> table) throws Exception {
    long rows = database.count("from " + table.name());
    for (Column<?> column : table.columns()) {
      long nulls =
          database.count("from %s where %s is null".formatted(table.name(), column.name()));

      assertThat(nulls > 0)
          .as("%s.%s has nulls", table.name(), column.name())
          .isEqualTo(column.nullable());
      assertThat(nulls).as("%s.%s has a value", table.name(), column.name()).isLessThan(rows);
    }
  }

  @Test
  void countsOfDocumentsAreThoseOfTheOtherTables() throws Exception {
    for (String table : List.of("segments", "sentences", "tokens", "mentions")) {
      assertThat(
              database.count(
                  ("from documents d where n_%1$s <>"
                          + " (select count(*) from %1$s t where t.document_id = d.document_id)")
                      .formatted(table)))
          .as(table)
          .isZero();
    }
    assertThat(
            database.rows(
                "select n_paragraphs, n_headings, n_unparsed_sentences, n_characters - length(text)"
                    + " from documents where document_id = '2016/harbour.txt'"))
        .containsExactly(List.of(2, 1, 1, 0L));
  }

  @Test
  void offsetsGiveBackTheText() throws Exception {
    for (String table :
        List.of(
            "segments.text",
            "sentences.text",
            "mentions.text",
            "tokens.form",
            "frame_hits.text",
            "evidence.text")) {
      String name = table.substring(0, table.indexOf('.'));
      assertThat(
              database.count(
                  "from %s join documents d using (document_id) where %s is distinct from"
                          .formatted(name, table)
                      + " substring(d.text, start_char + 1, end_char - start_char)"))
          .as(table)
          .isZero();
    }
  }

  @Test
  void keepsNulCharactersAndCharactersBeyondTheBasicPlane() throws Exception {
    String essay = " from documents where document_id = '2016/harbour.txt'";

    assertThat(database.value("select text" + essay)).isEqualTo(CORPUS.get(0).document().text());
    assertThat(database.value("select raw_text" + essay))
        .isEqualTo(CORPUS.get(0).document().rawText());
    assertThat(database.count("from tokens where form = chr(0)")).isPositive();
    assertThat(database.count("from tokens where form = '🌊'")).isPositive();
  }

  @Test
  void keepsListsStructsAndMaps() throws Exception {
    assertThat(
            database.rows(
                "select issues[1].code, cleaning[2].step, cleaning[2].edits,"
                    + " cleaning[2].removed_characters, metadata['a'], near_duplicates[1],"
                    + " text_sha256 = sha256(text), title, author"
                    + " from documents where document_id = '2016/harbour.txt'"))
        .containsExactly(
            Arrays.asList(
                "date_uncertain",
                "drop_page_furniture",
                1,
                8,
                "first",
                "2016/quay.txt",
                true,
                "Of harbours",
                null));
    assertThat(database.value("select map_keys(metadata) from documents limit 1").toString())
        .isEqualTo("[a, note 🌊, z]");
    assertThat(database.value("select heading_path[1] from segments where ordinal = 1 limit 1"))
        .isEqualTo("Ships 🌊");
  }

  @Test
  void tellsOfTheSchemaAndTheSnapshotInTheFooter() throws Exception {
    Map<String, String> footer =
        database
            .rows(
                "select decode(key), decode(value) from parquet_kv_metadata('%s/tokens.parquet')"
                    .formatted(folder))
            .stream()
            .collect(Collectors.toMap(row -> (String) row.get(0), row -> (String) row.get(1)));

    assertThat(footer).containsAllEntriesOf(SampleTables.METADATA);
    assertThat(footer).containsEntry("schema_version", Integer.toString(Tables.SCHEMA_VERSION));
    assertThat(footer.get("parquet.avro.schema"))
        .contains(TokensTable.TABLE.description())
        .contains(TokensTable.TABLE.column("lemma").description());
  }

  @Test
  void findsTheLastTextThoughStatisticsKeepItsBeginningOnly() throws Exception {
    String last = (String) database.value("select text from documents order by text desc limit 1");

    assertThat(last).hasSizeGreaterThan(64);
    assertThat(database.value("select max(text) from documents")).isEqualTo(last);
    assertThat(
            database.count("from documents where text >= (select max(text || '') from documents)"))
        .isPositive();
  }
}
