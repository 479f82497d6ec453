package dev.parallax.own.dictionary;

import dev.parallax.config.yaml.Excerpt;
import dev.parallax.config.yaml.YamlPlace;
import dev.parallax.own.file.CsvFile;
import dev.parallax.own.file.CsvFile.Row;
import dev.parallax.own.file.OwnFile;
import dev.parallax.own.file.Problems;
import dev.parallax.own.file.Weights;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * CSV: a column of words, and one of categories, of weights, or both, as quanteda makes
 * dictionaries from data frames; or a column {@code DicTerm} and a column a category with a mark
 * where the word belongs to it, as LIWC-22 has them.
 */
final class DictionaryTable {

  private static final String MATRIX = "dicterm";
  private static final List<String> WORD = List.of("word", "entry", "term", "pattern", "token");
  private static final List<String> CATEGORY = List.of("category", "key", "sentiment", "class");
  private static final List<String> WEIGHT = List.of("weight", "score", "valence", "value");

  private final OwnFile file;
  private final DictionaryDraft draft;
  private final Problems problems;
  private final String name;
  private final Map<String, Integer> categories = new LinkedHashMap<>();
  private List<String> header = List.of();

  DictionaryTable(OwnFile file, DictionaryDraft draft, Problems problems, String name) {
    this.file = file;
    this.draft = draft;
    this.problems = problems;
    this.name = name;
  }

  void read() {
    String text = file.text("dictionary", WordList.MOST_MEGABYTES, problems);
    if (text == null) {
      return;
    }
    CsvFile csv = new CsvFile(file, text);
    header = csv.header();
    if (header.contains(MATRIX)) {
      csv.forEachRow(problems, this::addMarked);
    } else if (column(WORD) >= 0) {
      csv.forEachRow(problems, this::add);
    } else {
      problems.at(
          new YamlPlace(file.name(), 1),
          "",
          "has no column of words; one named word is needed, found: "
              + Excerpt.of(String.join(", ", header)));
    }
  }

  private void add(Row row) {
    String word = row.cell(column(WORD));
    String weighed = row.cell(column(WEIGHT));
    Double weight = weighed == null ? null : Weights.of(weighed);
    if (word == null) {
      problems.at(row.place(), header.get(column(WORD)), "is empty; a word is needed");
    } else if (weighed != null && weight == null) {
      problems.at(
          row.place(),
          header.get(column(WEIGHT)),
          "\"%s\" is no number, but the weight of \"%s\" should stand there"
              .formatted(Excerpt.of(weighed), Excerpt.of(word)));
    } else {
      String category = row.cell(column(CATEGORY));
      draft.add(
          category(category == null ? name : category, row.place()), word, weight, row.place());
    }
  }

  private void addMarked(Row row) {
    int words = header.indexOf(MATRIX);
    String word = row.cell(words);
    for (int i = 0; i < header.size() && word != null; i++) {
      if (i != words && row.cell(i) != null) {
        draft.add(category(header.get(i), row.place()), word, null, row.place());
      }
    }
  }

  private int category(String title, YamlPlace place) {
    return categories.computeIfAbsent(title, any -> draft.category(title, Dictionary.NONE, place));
  }

  private int column(List<String> names) {
    return names.stream().mapToInt(header::indexOf).filter(i -> i >= 0).findFirst().orElse(-1);
  }
}
