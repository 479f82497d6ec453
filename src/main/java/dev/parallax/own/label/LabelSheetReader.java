package dev.parallax.own.label;

import dev.parallax.config.yaml.Excerpt;
import dev.parallax.config.yaml.YamlPlace;
import dev.parallax.own.file.CsvFile;
import dev.parallax.own.file.OwnFile;
import dev.parallax.own.file.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sheet with labels, one that {@code sample} has written or one of the user's own.
 *
 * @param columns that may hold labels
 * @param problems told what is wrong with it
 */
public record LabelSheetReader(LabelColumns columns, Problems problems) {

  private static final int MOST_MEGABYTES = 64;
  private static final int MOST_ROWS = 200_000;
  private static final String ID = "id";

  /** What a text may begin with that {@code sample} has made harmless by an apostrophe. */
  private static final String FORMULAS = "=+-@\t\r\n";

  /** The rows, in order, also those without a label. */
  public List<LabelledRow> read(OwnFile file) {
    String text = file.text("sheet of labels", MOST_MEGABYTES, problems);
    return text == null ? List.of() : read(new CsvFile(file, text), file.name());
  }

  private List<LabelledRow> read(CsvFile csv, String name) {
    List<String> header = csv.header();
    List<Integer> labels =
        IntStream.range(0, header.size()).filter(i -> columns.has(header.get(i))).boxed().toList();
    if (!header.contains(ID) || labels.isEmpty()) {
      problems.at(
          new YamlPlace(name, 1),
          "",
          "needs the column %s and %s; found: %s"
              .formatted(ID, columns.expected(), Excerpt.of(String.join(", ", header))));
      return List.of();
    }
    List<LabelledRow> rows = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    csv.forEachRow(problems, row -> add(header, labels, row, ids, rows));
    if (rows.isEmpty() && problems.isEmpty()) {
      problems.at(new YamlPlace(name, 0), "", "has no row below its header");
    }
    return rows;
  }

  private void add(
      List<String> header,
      List<Integer> labels,
      CsvFile.Row row,
      Set<String> ids,
      List<LabelledRow> rows) {
    String id = row.cell(header.indexOf(ID));
    if (id == null) {
      problems.at(row.place(), ID, "is empty; each row needs its id");
      return;
    }
    if (!ids.add(id)) {
      problems.at(row.place(), ID, "\"%s\" stands there twice".formatted(Excerpt.of(id)));
      return;
    }
    if (rows.size() >= MOST_ROWS) {
      problems.at(row.place(), ID, "this is one more than %,d rows".formatted(MOST_ROWS));
      return;
    }
    rows.add(
        new LabelledRow(
            row.place(),
            id,
            row.cell(first(header, "document", "document_id")),
            text(row.cell(first(header, "sentence", "text"))),
            values(header, labels, row)));
  }

  private Map<String, Double> values(List<String> header, List<Integer> labels, CsvFile.Row row) {
    Map<String, Double> values = new TreeMap<>();
    for (int column : labels) {
      String cell = row.cell(column);
      if (cell != null) {
        columns.values(header.get(column), cell, row.place(), problems).forEach(values::put);
      }
    }
    return values;
  }

  private static int first(List<String> header, String... names) {
    for (String name : names) {
      if (header.contains(name)) {
        return header.indexOf(name);
      }
    }
    return -1;
  }

  private static String text(@Nullable String cell) {
    return harmful(cell == null ? "" : cell);
  }

  /** A cell as it was before {@code sample} kept spreadsheets from taking it for a formula. */
  static String harmful(String text) {
    return text.length() > 1 && text.charAt(0) == '\'' && FORMULAS.indexOf(text.charAt(1)) >= 0
        ? text.substring(1)
        : text;
  }
}
