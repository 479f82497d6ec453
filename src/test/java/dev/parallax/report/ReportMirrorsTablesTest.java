package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.config.IncludeText;
import dev.parallax.table.DuckDb;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All that the page holds equals the cells of the tables, which another reader reads. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportMirrorsTablesTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern BLOCK =
      Pattern.compile(
          "<script type=\"application/json\" id=\"data-([a-z_]+)\">(.*?)</script>", Pattern.DOTALL);

  @TempDir private static Path folder = Path.of("");
  private Path run;
  private DuckDb tables;
  private Map<String, JsonNode> blocks;

  @BeforeAll
  void makeReport() throws Exception {
    SampleReports.writeEssays(folder.resolve("input"), 5);
    SampleReports.write(
        folder.resolve("input"),
        "2024/astral.txt",
        "The harbour \uD83D\uDEA2 of NATO. ".repeat(30));
    SampleReports.write(folder.resolve("input"), "2024/empty.txt", "");
    run = SampleReports.run(folder);
    tables = DuckDb.openRun(run);
    blocks = blocks(run);
  }

  @AfterAll
  void close() throws Exception {
    tables.close();
  }

  private static Map<String, JsonNode> blocks(Path run) throws Exception {
    Map<String, JsonNode> blocks = new HashMap<>();
    Matcher block = BLOCK.matcher(Files.readString(run.resolve(ReportWriter.FILE_NAME)));
    while (block.find()) {
      blocks.put(block.group(1), JSON.readTree(block.group(2)));
    }
    return blocks;
  }

  @ParameterizedTest
  @CsvSource({
    "documents, document_id",
    "comparisons, comparison_id",
    "terms, comparison_id",
    "evidence, comparison_id || cohort || rank",
    "entities, entity_id",
    "entity_pairs, entity_id_a || entity_id_b || cohort",
    "rejects, path"
  })
  void everyCellIsThatOfTheTable(String name, String key) throws Exception {
    JsonNode block = blocks.get(name);
    List<String> columns = texts(block.get("columns"));
    String table = block.get("table").asText();
    List<String> quoted =
        columns.stream().map(column -> "to_json(\"%s\")".formatted(column)).toList();
    Map<String, List<Object>> expected = new HashMap<>();
    for (List<Object> row :
        tables.rows("select %s, %s from %s".formatted(key, String.join(", ", quoted), table))) {
      expected.put(row.get(0).toString(), row.subList(1, row.size()));
    }

    List<List<JsonNode>> found = new ArrayList<>();
    block.get("rows").forEach(row -> found.add(List.copyOf(list(row))));

    assertThat(found).as(name).isNotEmpty();
    for (List<JsonNode> row : found) {
      assertCells(expected.get(keyOf(row, columns, key)), row, columns);
    }
  }

  private static String keyOf(List<JsonNode> row, List<String> columns, String key) {
    StringBuilder joined = new StringBuilder();
    for (String column : List.of(key.split(" \\|\\| ", -1))) {
      joined.append(row.get(columns.indexOf(column)).asText());
    }
    return joined.toString();
  }

  private static void assertCells(List<Object> expected, List<JsonNode> row, List<String> columns)
      throws Exception {
    assertThat(expected).as("row %s", row).isNotNull();
    for (int i = 0; i < row.size(); i++) {
      JsonNode cell =
          expected.get(i) == null ? JSON.nullNode() : JSON.readTree(expected.get(i).toString());
      assertThat(same(cell, row.get(i)))
          .as("%s: %s is %s", columns.get(i), row.get(i), cell)
          .isTrue();
    }
  }

  private static boolean same(JsonNode one, JsonNode other) {
    boolean numbers = one.isNumber() && other.isNumber();
    return numbers ? one.doubleValue() == other.doubleValue() : one.equals(other);
  }

  @Test
  void textsAndTheirMarksAreThoseOfTheTables() throws Exception {
    JsonNode texts = blocks.get("texts");
    List<String> names = texts(texts.get("names"));
    long marks = 0;
    for (String document : iterable(texts.get("documents"))) {
      JsonNode held = texts.get("documents").get(document);
      assertThat(held.get("text").asText())
          .isEqualTo(
              tables.value(
                  "select text from documents where document_id = '%s'".formatted(document)));
      for (String table : iterable(texts.get("columns"))) {
        List<String> columns = texts(texts.get("columns").get(table));
        List<List<Object>> expected =
            tables.rows(
                "select %s from %s where document_id = '%s' order by ordinal"
                    .formatted(String.join(", ", columns), table, document));
        assertThat(marks(held.get(table), names)).isEqualTo(plain(expected));
        marks += expected.size();
      }
    }
    assertThat(marks).isGreaterThan(400);
  }

  /** Names stand once in a list; a cell of text is its place there. */
  private static List<List<String>> marks(JsonNode rows, List<String> names) {
    List<List<String>> marks = new ArrayList<>();
    rows.forEach(
        row -> {
          List<String> cells = new ArrayList<>();
          list(row).forEach(cell -> cells.add(cell.isNull() ? "null" : cell.asText()));
          marks.add(cells);
        });
    return resolve(marks, names);
  }

  private static List<List<String>> resolve(List<List<String>> marks, List<String> names) {
    // Places of names are told from offsets by where they stand: behind the two offsets.
    marks.forEach(
        row -> {
          for (int i = 2; i < row.size(); i++) {
            if (row.get(i).matches("\\d+")) {
              row.set(i, names.get(Integer.parseInt(row.get(i))));
            }
          }
        });
    return marks;
  }

  private static List<List<String>> plain(List<List<Object>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(ReportMirrorsTablesTest::plain).toList())
        .toList();
  }

  private static String plain(Object cell) {
    return cell == null ? "null" : JSON.valueToTree(cell).asText();
  }

  @Test
  void documentsOwnFiguresAreThoseOfTheTables() throws Exception {
    List<String> documents = new ArrayList<>();
    blocks.get("documents").get("rows").forEach(row -> documents.add(row.get(0).asText()));
    for (String side : List.of("numerator", "denominator")) {
      Map<String, Double> expected = new HashMap<>();
      for (List<Object> row :
          tables.rows(
              "select document_id, family || '|' || voice, key, %s from %ss where family not in ('term', 'phrase', 'word', 'entity', 'entity_pair', 'entity_sentence')"
                  .formatted(side, side.equals("numerator") ? "measurement" : side))) {
        expected.put(row.get(0) + "|" + row.get(1) + "|" + row.get(2), (Double) row.get(3));
      }
      int seen = 0;
      JsonNode families = blocks.get("points").get(side + "s");
      for (String family : iterable(families)) {
        for (String key : iterable(families.get(family))) {
          for (int i = 0; i < documents.size(); i++) {
            JsonNode cell = families.get(family).get(key).get(i);
            Double value = expected.get(documents.get(i) + "|" + family + "|" + key);
            assertThat(cell.isNull() ? null : (Double) cell.doubleValue()).isEqualTo(value);
            seen++;
          }
        }
      }
      assertThat(seen).isGreaterThan(50);
    }
  }

  @Test
  void linesOfWordsAreThoseWords() {
    JsonNode documents = blocks.get("documents").get("rows");
    int seen = 0;
    for (String term : iterable(blocks.get("lines"))) {
      for (JsonNode line : blocks.get("lines").get(term)) {
        String document = documents.get(line.get(0).asInt()).get(0).asText();
        String text = blocks.get("texts").get("documents").get(document).get("text").asText();
        String there =
            text.substring(
                text.offsetByCodePoints(0, line.get(1).asInt()),
                text.offsetByCodePoints(0, line.get(2).asInt()));
        assertThat(term).contains("|" + there.replaceAll("\\s+", " "));
        seen++;
      }
    }
    assertThat(seen).isGreaterThan(20);
  }

  @Test
  void holdsNoMoreTextThanItIsAllowed() throws Exception {
    String sentence = tables.value("select text from evidence limit 1").toString();
    Path page = ReportWriter.write(run, IncludeText.EVIDENCE);
    assertThat(Files.readString(page)).contains(sentence);
    assertThat(blocks(run).get("texts").get("documents")).isEmpty();

    ReportWriter.write(run, IncludeText.NONE);
    String none = Files.readString(page);
    for (List<Object> row : tables.rows("select text from sentences where n_tokens > 3")) {
      assertThat(none).doesNotContain(row.get(0).toString());
    }
    ReportWriter.write(run);
    assertThat(blocks(run)).isEqualTo(blocks);
  }

  @Test
  void theSameTablesGiveTheSameBytes() throws Exception {
    byte[] first = Files.readAllBytes(run.resolve(ReportWriter.FILE_NAME));
    Path again = folder.resolve("again");
    Files.createDirectories(again);
    SampleReports.writeEssays(again.resolve("input"), 5);
    SampleReports.write(
        again.resolve("input"), "2024/astral.txt", "The harbour \uD83D\uDEA2 of NATO. ".repeat(30));
    SampleReports.write(again.resolve("input"), "2024/empty.txt", "");

    assertThat(Files.readAllBytes(SampleReports.run(again).resolve(ReportWriter.FILE_NAME)))
        .isEqualTo(first);
  }

  private static List<JsonNode> list(JsonNode array) {
    List<JsonNode> elements = new ArrayList<>();
    array.forEach(elements::add);
    return elements;
  }

  private static List<String> texts(JsonNode array) {
    return list(array).stream().map(JsonNode::asText).toList();
  }

  private static Iterable<String> iterable(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
