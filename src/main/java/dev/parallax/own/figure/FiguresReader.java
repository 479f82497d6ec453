package dev.parallax.own.figure;

import dev.parallax.config.FiguresConfig;
import dev.parallax.config.type.Spelling;
import dev.parallax.config.yaml.Excerpt;
import dev.parallax.config.yaml.YamlPlace;
import dev.parallax.own.file.CsvFile;
import dev.parallax.own.file.OwnFile;
import dev.parallax.own.file.Problems;
import dev.parallax.own.file.Weights;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads figures from their file. */
public final class FiguresReader {

  private static final int MOST_MEGABYTES = 256;
  private static final int MOST_ROWS = 2_000_000;
  private static final int MOST_COLUMNS = 100;
  private static final String PATH = "path";
  private static final String ID = "document_id";
  private static final String SENTENCE = "sentence";
  private static final String TEXT = "text";

  private final String name;
  private final FiguresConfig config;
  private final Problems problems;
  private final List<FigureRows.Line> lines = new ArrayList<>();
  private List<String> header = List.of();
  private List<Integer> measured = List.of();
  private int rows;

  /**
   * @param name of their family
   * @param problems told what is wrong with them
   */
  public FiguresReader(String name, FiguresConfig config, Problems problems) {
    this.name = name;
    this.config = config;
    this.problems = problems;
  }

  /**
   * Reads them.
   *
   * @param folder that relative names of files count from
   * @return null where a problem was noted
   */
  public @Nullable Figures read(Path folder) {
    Problems own = new Problems();
    OwnFile file = OwnFile.of(config.file(), folder);
    String text = file.text("table of figures", MOST_MEGABYTES, own);
    if (text != null) {
      CsvFile csv = new CsvFile(file, text);
      header = csv.header();
      readColumns(file, own);
      if (own.isEmpty()) {
        csv.forEachRow(own, row -> add(row, own));
        lines.sort(FigureRows.Line.ORDER);
        reportTwins(file, own);
      }
      if (own.isEmpty() && rows == 0) {
        own.at(new YamlPlace(file.name(), 0), "", "has no row below its header");
      }
    }
    problems.addAll(own.inOrder());
    return own.isEmpty()
        ? new Figures(
            name,
            config.title().isBlank() ? name.replace('_', ' ') : config.title().strip(),
            // Its name alone: rows of tables must not tell where a folder lies.
            config.file().substring(config.file().lastIndexOf('/') + 1),
            config.unit(),
            measured.stream().map(header::get).map(FiguresReader::column).toList(),
            header.contains(SENTENCE),
            header.contains(PATH),
            new FigureRows(lines, measured.size()))
        : null;
  }

  private static Figures.Column column(String title) {
    String key = title.replaceAll("[^\\p{L}\\p{N}]+", "_").replaceAll("^_+|_+$", "");
    return new Figures.Column(key.isEmpty() ? "figure" : key, title);
  }

  private void readColumns(OwnFile file, Problems own) {
    YamlPlace first = new YamlPlace(file.name(), 1);
    if (!header.contains(PATH) && !header.contains(ID)) {
      own.at(
          first,
          "",
          "has no column path or document_id, so it is not known which documents are meant; found: "
              + Excerpt.of(String.join(", ", header)));
    }
    List<Integer> columns = new ArrayList<>();
    for (String wanted : config.columns()) {
      int column = header.indexOf(wanted.strip().toLowerCase(Locale.ROOT));
      if (column < 0) {
        own.ofSetting(
            "measures.figures." + name + ".columns",
            "%s has no column '%s'; %s"
                .formatted(
                    config.file(), Excerpt.of(wanted), Spelling.advice(wanted, header, "it has")));
      } else {
        columns.add(column);
      }
    }
    for (int i = 0; i < header.size() && config.columns().isEmpty(); i++) {
      if (!List.of(PATH, ID, SENTENCE, TEXT, "").contains(header.get(i))) {
        columns.add(i);
      }
    }
    measured = List.copyOf(columns);
    List<String> keys =
        measured.stream()
            .map(header::get)
            .map(FiguresReader::column)
            .map(Figures.Column::key)
            .toList();
    if (keys.isEmpty() && own.isEmpty()) {
      own.at(first, "", "has no column of figures beside those that say of what they are");
    } else if (keys.size() > MOST_COLUMNS) {
      own.at(first, "", "has more than " + MOST_COLUMNS + " columns; name those to measure");
    }
    keys.stream()
        .filter(key -> keys.indexOf(key) != keys.lastIndexOf(key))
        .distinct()
        .forEach(key -> own.at(first, key, "stands twice; each column needs a name of its own"));
  }

  private void add(CsvFile.Row row, Problems own) {
    if (++rows > MOST_ROWS) {
      if (rows == MOST_ROWS + 1) {
        own.at(row.place(), "", "this is one more than %,d rows".formatted(MOST_ROWS));
      }
      return;
    }
    int named = header.contains(PATH) ? header.indexOf(PATH) : header.indexOf(ID);
    String document = row.cell(named);
    Integer sentence = sentence(row, own);
    if (document == null) {
      own.at(
          row.place(), header.get(named), "is empty, so it is not known which document is meant");
      return;
    }
    if (sentence == null) {
      return;
    }
    String text = row.cell(header.indexOf(TEXT));
    lines.add(
        new FigureRows.Line(
            DocumentName.key(document),
            sentence,
            values(row, own),
            text == null ? "" : text,
            row.place().line()));
  }

  private void reportTwins(OwnFile file, Problems own) {
    for (int i = 1; i < lines.size(); i++) {
      FigureRows.Line line = lines.get(i);
      FigureRows.Line before = lines.get(i - 1);
      if (line.isOfTheSame(before)) {
        own.at(
            new YamlPlace(file.name(), line.line()),
            header.get(header.contains(PATH) ? header.indexOf(PATH) : header.indexOf(ID)),
            "'%s' has a row on line %d, too; once is allowed"
                .formatted(Excerpt.of(line.document()), before.line()));
      }
    }
  }

  private @Nullable Integer sentence(CsvFile.Row row, Problems own) {
    int column = header.indexOf(SENTENCE);
    if (column < 0) {
      return 0;
    }
    String cell = row.cell(column);
    if (cell == null || !cell.matches("\\d{1,9}")) {
      own.at(
          row.place(),
          SENTENCE,
          "%s was found; a whole number is needed, the ordinal of the sentence in the table sentences"
              .formatted(cell == null ? "nothing" : '"' + Excerpt.of(cell) + '"'));
      return null;
    }
    return Integer.parseInt(cell);
  }

  private List<Double> values(CsvFile.Row row, Problems own) {
    List<Double> values = new ArrayList<>(measured.size());
    for (int column : measured) {
      String cell = row.cell(column);
      values.add(cell == null || cell.equals("NA") ? Double.NaN : value(cell, column, row, own));
    }
    return values;
  }

  private double value(String cell, int column, CsvFile.Row row, Problems own) {
    Double value = Weights.of(cell);
    if (value == null) {
      own.at(
          row.place(),
          header.get(column),
          "\"%s\" is no number; leave the cell empty where there is none"
              .formatted(Excerpt.of(cell)));
      return Double.NaN;
    }
    return value;
  }
}
