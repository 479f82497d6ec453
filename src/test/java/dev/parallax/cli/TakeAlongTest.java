package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.report.SampleReports;
import dev.parallax.table.DuckDb;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands kwic and export, over the tables of a run. */
class TakeAlongTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path folder = Path.of("");
  private static Path run = Path.of("");
  private static DuckDb tables;

  @BeforeAll
  static void makeRun() throws Exception {
    SampleReports.writeEssays(folder.resolve("input"), 4);
    SampleReports.write(
        folder.resolve("input"),
        "2024/=cmd.txt",
        "=1+1 harbour. The \u001B[31mtreaty. ".repeat(20));
    run = SampleReports.run(folder);
    tables = DuckDb.openRun(run);
  }

  @AfterAll
  static void close() throws Exception {
    tables.close();
  }

  private static Trial command(String... arguments) {
    return Trial.of(Trial.NO_JOB, arguments);
  }

  @Test
  void showsLinesAndHowManyThereAre() throws Exception {
    Trial trial = command("kwic", "harbour", run.toString(), "--sort", "left", "--limit", "5");

    long hits = count("lower(form) = 'harbour'");
    assertThat(trial.code()).isZero();
    List<String> lines = trial.out().lines().toList();
    assertThat(lines).hasSize(6);
    assertThat(lines.subList(0, 5)).allMatch(line -> line.contains("[harbour]"));
    assertThat(lines.get(5))
        .startsWith(hits + " hits of harbour in ")
        .contains("5 of them are shown, --limit " + hits + " shows all");
    assertThat(trial.out()).doesNotContain("\u001B");
  }

  @Test
  void csvAndJsonHoldAllHitsAndNothingElse() throws Exception {
    long hits = count("lower(form) = 'treaty'");
    Trial csv = command("kwic", "treaty", run.toString(), "--format", "csv");
    Trial json = command("kwic", "treaty", run.toString(), "--format", "JSON");

    List<CSVRecord> records = CSVParser.parse(csv.out(), CSVFormat.RFC4180).getRecords();
    assertThat(records).hasSize((int) hits + 1);
    assertThat(records.get(0).get(10)).isEqualTo("hit");
    assertThat(csv.err()).startsWith(hits + " hits");
    assertThat(csv.out()).doesNotContain("\u001B");
    List<JsonNode> objects = new ArrayList<>();
    for (String line : json.out().lines().toList()) {
      objects.add(JSON.readTree(line));
    }
    assertThat(objects).hasSize((int) hits);
    assertThat(objects).allMatch(line -> line.get("hit").asText().equals("treaty"));
  }

  @Test
  void saysWhatAPatternLacksAndWhatIsNotThere() {
    assertThat(command("kwic", "lemma:", run.toString()))
        .matches(trial -> trial.code() == ExitCode.USAGE.code())
        .matches(trial -> trial.err().contains("Something must stand behind 'lemma:'"));
    assertThat(command("kwic", "pos:ADVB", run.toString()).err()).contains("part of speech 'advb'");
    assertThat(command("kwic", "nosuchword", run.toString()).out())
        .isEqualTo("0 hits of nosuchword" + System.lineSeparator());
    assertThat(command("kwic", "x", run.toString(), "--window", "-1").code())
        .isEqualTo(ExitCode.USAGE.code());
  }

  /** Every number of the tables, with all its digits; every text, harmless. */
  @Test
  void csvHoldsWhatTheTablesHold() throws Exception {
    Path to = folder.resolve("csv");
    assertThat(command("export", run.toString(), "--to", to.toString()).code()).isZero();

    List<CSVRecord> rows = records(to.resolve("comparisons.csv"));
    List<List<Object>> expected =
        tables.rows("select comparison_id, mean_a, difference, q from comparisons");
    assertThat(rows).hasSize(expected.size() + 1);
    List<String> head = rows.get(0).toList();
    for (int i = 0; i < expected.size(); i++) {
      CSVRecord row = rows.get(i + 1);
      assertThat(row.get(0)).isEqualTo(expected.get(i).get(0).toString());
      for (int column = 1; column < 4; column++) {
        String name = List.of("", "mean_a", "difference", "q").get(column);
        String cell = row.get(head.indexOf(name));
        Object number = expected.get(i).get(column);
        assertThat(cell.isEmpty() ? null : Double.valueOf(cell)).as(name).isEqualTo(number);
      }
    }
    assertThat(records(to.resolve("documents.csv")).stream().flatMap(CSVRecord::stream))
        .noneMatch(cell -> cell.startsWith("="));
    try (Stream<Path> files = Files.list(to)) {
      assertThat(files.count()).isGreaterThan(20);
    }
  }

  @Test
  void workbooksHoldWhatTheTablesHold() throws Exception {
    Path to = folder.resolve("xlsx");
    assertThat(
            command(
                    "export",
                    run.toString(),
                    "--format",
                    "xlsx",
                    "--table",
                    "comparisons,documents",
                    "--to",
                    to.toString())
                .code())
        .isZero();

    try (var book = WorkbookFactory.create(to.resolve("comparisons.xlsx").toFile())) {
      Sheet sheet = book.getSheetAt(0);
      List<List<Object>> expected = tables.rows("select comparison_id, q from comparisons");
      assertThat(sheet.getLastRowNum()).isEqualTo(expected.size());
      int column = columnOf(sheet, "q");
      for (int i = 0; i < expected.size(); i++) {
        Cell cell = sheet.getRow(i + 1).getCell(column);
        Object q = expected.get(i).get(1);
        assertThat(cell == null ? null : (Double) cell.getNumericCellValue()).isEqualTo(q);
      }
    }
    try (var book = WorkbookFactory.create(to.resolve("documents.xlsx").toFile())) {
      book.getSheetAt(0)
          .forEach(
              row ->
                  row.forEach(
                      cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
    }
  }

  @Test
  void jsonIsAnObjectALineAndTablesAreNamedWhereThereIsNone() throws Exception {
    Path to = folder.resolve("json");
    assertThat(
            command(
                    "export",
                    run.toString(),
                    "--format",
                    "json",
                    "--table",
                    "segments",
                    "--to",
                    to.toString())
                .code())
        .isZero();
    List<String> lines = Files.readAllLines(to.resolve("segments.json"));
    assertThat((long) lines.size())
        .isEqualTo(((Number) tables.value("select count(*) from segments")).longValue());
    assertThat(JSON.readTree(lines.get(0)).get("document_id").asText()).isNotEmpty();

    Trial unknown = command("export", run.toString(), "--table", "../secrets");
    assertThat(unknown.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(unknown.err()).contains("no table '../secrets'", "comparisons");
  }

  private static int columnOf(Sheet sheet, String name) {
    for (Cell cell : sheet.getRow(0)) {
      if (cell.getStringCellValue().equals(name)) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError("no column " + name);
  }

  private static List<CSVRecord> records(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      assertThat(reader.read()).isEqualTo('\uFEFF');
      return CSVParser.parse(reader, CSVFormat.RFC4180).getRecords();
    }
  }

  private static long count(String where) throws Exception {
    return ((Number) tables.value("select count(*) from tokens where " + where)).longValue();
  }
}
