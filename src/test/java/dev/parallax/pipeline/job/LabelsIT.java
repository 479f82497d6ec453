package dev.parallax.pipeline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.files.LocalPlace;
import dev.parallax.model.run.RunSummary;
import dev.parallax.pipeline.TestJobs;
import dev.parallax.report.read.RunFolder;
import dev.parallax.report.sample.LabelSheet;
import dev.parallax.report.sample.SampleKind;
import dev.parallax.table.DuckDb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * From a run to a sheet, from a filled sheet to corrected differences. The pattern knows taxes
 * only, of which one cohort speaks more; people see taxes and prices, of which both speak alike.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LabelsIT {

  private static final int SIZE = 30;
  @TempDir private static Path folder = Path.of("");
  private String set = "";
  private LabelSheet.Written written;
  private RunSummary corrected;

  @BeforeAll
  void run() throws Exception {
    TestJobs.writeCohorts(folder.resolve("input"), SIZE, "%d.txt"::formatted);
    set = Files.writeString(folder.resolve("own.yaml"), frames()).toString();
    RunSummary first = TestJobs.run(folder, "frames.sets=[%s]".formatted(set));
    written = sample(first, 200, 1, "labels");
    fill("labels");
    corrected = labelled("labels", "labels");
  }

  private static String frames() {
    return """
        name: own
        description: Of costs.
        frames:
          cost:
            description: What something costs.
            patterns: [tax]
        """;
  }

  private LabelSheet.Written sample(RunSummary run, int number, long seed, String to)
      throws IOException {
    return new LabelSheet(new RunFolder(LocalPlace.of(run.runFolder())), SampleKind.FRAMES)
        .write(
            new LabelSheet.Draw(number, true, seed, List.of()),
            LocalPlace.of(folder.resolve(to).toString()));
  }

  private RunSummary labelled(String sheet, String key) throws IOException {
    return TestJobs.run(
        folder,
        "frames.sets=[%s]".formatted(set),
        "frames.labels={file: %s, key: %s}"
            .formatted(
                folder.resolve(sheet + "/frames.csv"), folder.resolve(key + "/frames-key.csv")));
  }

  private static List<CSVRecord> rows(Path file) throws IOException {
    String text = Files.readString(file).substring(1);
    return CSVParser.parse(text, CSVFormat.RFC4180.builder().setHeader().get()).getRecords();
  }

  private static boolean isOfCost(String sentence) {
    return sentence.contains("tax") || sentence.contains("price");
  }

  /** As a person would fill it in. */
  private static void fill(String name) throws IOException {
    Path file = folder.resolve(name + "/frames.csv");
    List<CSVRecord> rows = rows(file);
    StringBuilder filled = new StringBuilder();
    try (CSVPrinter out = new CSVPrinter(filled, CSVFormat.RFC4180)) {
      out.printRecord("id", "before", "sentence", "after", "own");
      for (CSVRecord row : rows) {
        out.printRecord(
            row.get("id"),
            row.get("before"),
            row.get("sentence"),
            row.get("after"),
            isOfCost(row.get("sentence")) ? "cost" : "none");
      }
    }
    Files.writeString(file, filled);
  }

  @Test
  void theSheetTellsNothingOfCohortsAndTheKeyTellsAll() throws Exception {
    assertThat(written.columns()).containsExactly("own");
    assertThat(written.drawn()).isEqualTo(Map.of("2016", 100, "2024", 100));
    String sheet = Files.readString(folder.resolve("labels/frames.csv"));
    assertThat(sheet).doesNotContain("2016/").doesNotContain("2024/");
    List<CSVRecord> key = rows(folder.resolve("labels/frames-key.csv"));
    assertThat(key).hasSize(200);
    // 30 documents of five sentences a cohort: 100 of 150.
    assertThat(key)
        .allSatisfy(
            row ->
                assertThat(Double.parseDouble(row.get("probability")))
                    .isCloseTo(2 / 3.0, within(1e-9)));
    assertThat(key.stream().map(row -> row.get("cohort_sentences")).collect(Collectors.toSet()))
        .containsExactly("150");
  }

  @Test
  void aSampleIsDrawnTheSameAgain() throws Exception {
    sample(corrected, 200, 1, "again");
    sample(corrected, 200, 2, "other");
    Path key = Path.of("frames-key.csv");
    assertThat(folder.resolve("again").resolve(key))
        .hasSameBinaryContentAs(folder.resolve("labels").resolve(key));
    assertThat(Files.readString(folder.resolve("other").resolve(key)))
        .isNotEqualTo(Files.readString(folder.resolve("labels").resolve(key)));
  }

  @Test
  void labelsTakeAwayADifferenceThatIsTheInstruments() throws Exception {
    try (DuckDb tables = DuckDb.openRun(Path.of(corrected.runFolder()))) {
      assertThat(
              tables.rows(
                  """
                  select difference < -.3, corrected_low < 0 and corrected_high > 0,
                         abs(corrected_mean_a - .8) < .1, labels_a, labels_b, corrected_reason
                  from comparisons where family = 'frame' and key = 'own/cost' and voice = 'all'
                  """))
          .containsExactly(Arrays.asList(true, true, true, 100, 100, null));
      assertThat(
              tables.rows(
                  """
                  select count(*) from comparisons
                  where labels_a is not null and family not in ('frame', 'frame_score')
                  """))
          .containsExactly(List.of(0L));
    }
    assertThat(corrected.notes()).noneMatch(note -> note.contains("frames.labels"));
  }

  @Test
  void whatHasChangedOrIsGoneIsTold() throws Exception {
    sample(corrected, 200, 1, "changed");
    fill("changed");
    Path key = folder.resolve("changed/frames-key.csv");
    List<String> lines = Files.readAllLines(key);
    lines.set(1, lines.get(1).replaceFirst(",[0-9a-f]{64},", ",beef,"));
    lines.set(2, lines.get(2).replaceFirst("(2016|2024)/\\d+\\.txt", "2016/gone.txt"));
    lines.replaceAll(line -> line.replaceFirst(",150,false$", ",140,false"));
    Files.write(key, lines);
    assertThat(labelled("changed", "changed").notes())
        .anyMatch(
            note ->
                note.startsWith(
                    "frames.labels: of documents that are not there any more, and so not used, are"
                        + " labels in 2016/gone.txt."))
        .anyMatch(note -> note.startsWith("frames.labels: 1 of 200 labels are not used"))
        .anyMatch(note -> note.contains("2016 had 140 sentences and has 150"));
  }
}
