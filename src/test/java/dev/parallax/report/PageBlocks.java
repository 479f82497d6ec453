package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.table.DuckDb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The data that a page holds, read back from it.
 *
 * @param byName JSON of each block
 */
record PageBlocks(Map<String, JsonNode> byName) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern BLOCK =
      Pattern.compile(
          "<script type=\"application/json\" id=\"data-([a-z_]+)\">(.*?)</script>", Pattern.DOTALL);

  /** Those of the page beside a run's tables. */
  static PageBlocks of(Path run) throws IOException {
    Map<String, JsonNode> blocks = new HashMap<>();
    Matcher block = BLOCK.matcher(Files.readString(run.resolve(ReportWriter.FILE_NAME)));
    while (block.find()) {
      blocks.put(block.group(1), JSON.readTree(block.group(2)));
    }
    return new PageBlocks(blocks);
  }

  JsonNode get(String name) {
    return Objects.requireNonNull(byName.get(name), name);
  }

  /**
   * Every cell of a block is that of its table.
   *
   * @param key columns that name a row, with {@code ||} between them
   */
  void assertMirrors(DuckDb tables, String name, String key) throws Exception {
    JsonNode block = get(name);
    List<String> columns = texts(block.get("columns"));
    Map<String, List<Object>> expected = expected(tables, block, columns, key);

    assertThat(block.get("rows")).as(name).isNotEmpty();
    for (JsonNode row : block.get("rows")) {
      assertCells(expected.get(keyOf(row, columns, key)), row, columns);
    }
  }

  private static Map<String, List<Object>> expected(
      DuckDb tables, JsonNode block, List<String> columns, String key) throws Exception {
    List<String> quoted =
        columns.stream().map(column -> "to_json(\"%s\")".formatted(column)).toList();
    String query =
        "select %s, %s from %s"
            .formatted(key, String.join(", ", quoted), block.get("table").asText());
    Map<String, List<Object>> expected = new HashMap<>();
    for (List<Object> row : tables.rows(query)) {
      expected.put(row.get(0).toString(), row.subList(1, row.size()));
    }
    return expected;
  }

  private static String keyOf(JsonNode row, List<String> columns, String key) {
    StringBuilder joined = new StringBuilder();
    for (String column : List.of(key.split(" \\|\\| ", -1))) {
      joined.append(row.get(columns.indexOf(column)).asText());
    }
    return joined.toString();
  }

  private static void assertCells(List<Object> expected, JsonNode row, List<String> columns)
      throws IOException {
    assertThat(expected).as("row %s", row).isNotNull();
    assertThat(expected.toString()).doesNotContain("NaN");
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

  static List<JsonNode> list(JsonNode array) {
    List<JsonNode> elements = new ArrayList<>();
    array.forEach(elements::add);
    return elements;
  }

  static List<String> texts(JsonNode array) {
    return list(array).stream().map(JsonNode::asText).toList();
  }

  static Iterable<String> iterable(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
