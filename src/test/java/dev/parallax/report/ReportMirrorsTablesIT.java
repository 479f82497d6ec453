package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.config.IncludeText;
import dev.parallax.files.Places;
import dev.parallax.table.DuckDb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All that the page holds equals the cells of the tables, which another reader reads. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportMirrorsTablesIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Essays of so few words share most of them. */
  private static final String TOPICS = "topics.max_unit_share=0.9";

  @TempDir private static Path folder = Path.of("");
  private Path run;
  private DuckDb tables;
  private PageBlocks blocks;

  @BeforeAll
  void makeReport() throws Exception {
    SampleReports.writeEssays(folder.resolve("input"), 5);
    SampleReports.write(
        folder.resolve("input"),
        "2024/astral.txt",
        "The harbour \uD83D\uDEA2 of NATO. ".repeat(30));
    SampleReports.write(folder.resolve("input"), "2024/empty.txt", "");
    run = SampleReports.run(folder, TOPICS);
    tables = DuckDb.openRun(run);
    blocks = PageBlocks.of(run);
  }

  @AfterAll
  void close() throws Exception {
    tables.close();
  }

  @ParameterizedTest
  @CsvSource({
    "documents, document_id",
    "comparisons, comparison_id",
    "terms, comparison_id",
    "evidence, comparison_id || cohort || rank",
    "entities, entity_id",
    "entity_pairs, entity_id_a || entity_id_b || cohort",
    "topics, topic_id",
    "topic_terms, topic_id || term",
    "topic_models, n_topics",
    "rejects, path"
  })
  void everyCellIsThatOfTheTable(String name, String key) throws Exception {
    blocks.assertMirrors(tables, name, key);
  }

  @Test
  void textsAndTheirMarksAreThoseOfTheTables() throws Exception {
    JsonNode texts = blocks.get("texts");
    List<String> names = PageBlocks.texts(texts.get("names"));
    long marks = 0;
    for (String document : PageBlocks.iterable(texts.get("documents"))) {
      JsonNode held = texts.get("documents").get(document);
      assertThat(held.get("text").asText())
          .isEqualTo(
              tables.value(
                  "select text from documents where document_id = '%s'".formatted(document)));
      for (String table : PageBlocks.iterable(texts.get("columns"))) {
        List<String> columns = PageBlocks.texts(texts.get("columns").get(table));
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
          PageBlocks.list(row).forEach(cell -> cells.add(cell.isNull() ? "null" : cell.asText()));
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
        .map(row -> row.stream().map(ReportMirrorsTablesIT::plain).toList())
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
              ("select document_id, family || '|' || voice, key, %s from %ss where "
                      + "family not in ('term', 'phrase', 'word', 'entity', 'entity_pair', "
                      + "'entity_sentence')")
                  .formatted(side, side.equals("numerator") ? "measurement" : side))) {
        expected.put(row.get(0) + "|" + row.get(1) + "|" + row.get(2), (Double) row.get(3));
      }
      int seen = 0;
      JsonNode families = blocks.get("points").get(side + "s");
      for (String family : PageBlocks.iterable(families)) {
        for (String key : PageBlocks.iterable(families.get(family))) {
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

  /** The page's tokens, read by another reader of its codes, are the table's, in their places. */
  @Test
  void tokensAreThoseOfTheTable() throws Exception {
    PageTokenReader reader = new PageTokenReader(blocks.get("tokens"));
    int seen = 0;
    for (String document : PageBlocks.iterable(blocks.get("texts").get("documents"))) {
      String text = blocks.get("texts").get("documents").get(document).get("text").asText();
      List<List<Object>> expected =
          tables.rows(
              "select start_char, end_char, lower(lemma), part_of_speech, segment_kind,"
                  + " token_index = 1, entity_type in ('PERSON', 'ORGANIZATION', 'LOCATION',"
                  + " 'COUNTRY', 'NATIONALITY', 'MISC') or part_of_speech like 'NNP%' from tokens"
                  + " where document_id = '"
                  + document
                  + "' order by sentence_ordinal, token_index");
      assertThat(reader.rows(document, text)).isEqualTo(plainRows(expected));
      seen += expected.size();
    }
    assertThat(seen).isGreaterThan(1_000);
  }

  private static List<List<Object>> plainRows(List<List<Object>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(cell -> cell == null ? (Object) false : cell).toList())
        .toList();
  }

  @Test
  void holdsNoMoreTextThanItIsAllowed() throws Exception {
    String sentence = tables.value("select text from evidence limit 1").toString();
    Path page = Places.path(ReportWriter.write(Places.of(run), IncludeText.EVIDENCE, List.of()));
    assertThat(Files.readString(page)).contains(sentence);
    assertThat(PageBlocks.of(run).get("texts").get("documents")).isEmpty();

    ReportWriter.write(Places.of(run), IncludeText.NONE, List.of());
    String none = Files.readString(page);
    for (List<Object> row : tables.rows("select text from sentences where n_tokens > 3")) {
      assertThat(none).doesNotContain(row.get(0).toString());
    }
    ReportWriter.write(Places.of(run));
    assertThat(PageBlocks.of(run)).isEqualTo(blocks);
  }

  /** But for the run's id, by which figures are cited. */
  @Test
  void theSameTablesGiveTheSamePage() throws Exception {
    String first = withoutId(run);
    Path again = folder.resolve("again");
    Files.createDirectories(again);
    SampleReports.writeEssays(again.resolve("input"), 5);
    SampleReports.write(
        again.resolve("input"), "2024/astral.txt", "The harbour \uD83D\uDEA2 of NATO. ".repeat(30));
    SampleReports.write(again.resolve("input"), "2024/empty.txt", "");

    assertThat(withoutId(SampleReports.run(again, TOPICS))).isEqualTo(first);
  }

  private static String withoutId(Path run) throws IOException {
    String id = String.valueOf(run.getFileName());
    String page = Files.readString(run.resolve(ReportWriter.FILE_NAME));
    assertThat(page).contains(id);
    return page.replace(id, "");
  }
}
