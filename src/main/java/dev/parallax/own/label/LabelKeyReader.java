package dev.parallax.own.label;

import dev.parallax.config.yaml.Excerpt;
import dev.parallax.config.yaml.YamlPlace;
import dev.parallax.own.file.CsvFile;
import dev.parallax.own.file.OwnFile;
import dev.parallax.own.file.Problems;
import dev.parallax.own.file.Weights;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the second file of a sample.
 *
 * @param problems told what is wrong with it
 */
public record LabelKeyReader(Problems problems) {

  private static final int MOST_MEGABYTES = 64;
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "cohort",
          "document_id",
          "ordinal",
          "sentence_sha256",
          "probability",
          "cohort_sentences");

  /**
   * What a row of the sheet is.
   *
   * @param cohort it was drawn from
   * @param document it stands in
   * @param ordinal of the sentence in its document
   * @param textSha256 of its text
   * @param probability with which it was drawn, above 0 and at most 1
   * @param pool sentences of the cohort that could be drawn
   */
  public record Drawn(
      String cohort,
      String document,
      int ordinal,
      String textSha256,
      double probability,
      int pool) {}

  /** What each row of the sheet is, by its id. */
  public Map<String, Drawn> read(OwnFile file) {
    Map<String, Drawn> drawn = new HashMap<>();
    String text = file.text("key of a sample", MOST_MEGABYTES, problems);
    if (text == null) {
      return drawn;
    }
    CsvFile csv = new CsvFile(file, text);
    List<String> header = csv.header();
    if (!header.containsAll(COLUMNS)) {
      problems.at(
          new YamlPlace(file.name(), 1),
          "",
          "needs the columns %s, as ./parallax sample writes them; found: %s"
              .formatted(String.join(", ", COLUMNS), Excerpt.of(String.join(", ", header))));
      return drawn;
    }
    csv.forEachRow(problems, row -> add(header, row, drawn));
    return drawn;
  }

  private void add(List<String> header, CsvFile.Row row, Map<String, Drawn> drawn) {
    List<String> cells =
        COLUMNS.stream().map(column -> cell(row.cell(header.indexOf(column)))).toList();
    if (cells.stream().anyMatch(String::isEmpty)) {
      problems.at(row.place(), "", "has an empty cell; the file must be as sample has written it");
      return;
    }
    Double ordinal = whole(cells.get(3));
    Double probability = Weights.of(cells.get(5));
    Double pool = whole(cells.get(6));
    if (ordinal == null || pool == null) {
      problems.at(row.place(), "", "ordinal and cohort_sentences must be whole numbers");
    } else if (probability == null || probability <= 0 || probability > 1) {
      problems.at(
          row.place(),
          "probability",
          "%s was found; a number above 0 and at most 1 is needed"
              .formatted(Excerpt.of(cells.get(5))));
    } else if (drawn.put(
            cells.get(0),
            new Drawn(
                LabelSheetReader.harmful(cells.get(1)),
                LabelSheetReader.harmful(cells.get(2)),
                ordinal.intValue(),
                cells.get(4),
                probability,
                pool.intValue()))
        != null) {
      problems.at(row.place(), "id", "\"%s\" stands there twice".formatted(cells.get(0)));
    }
  }

  private static String cell(@Nullable String cell) {
    return cell == null ? "" : cell;
  }

  private static @Nullable Double whole(String cell) {
    Double number = Weights.of(cell);
    return number == null || number < 0 || number > Integer.MAX_VALUE || number % 1 != 0
        ? null
        : number;
  }
}
