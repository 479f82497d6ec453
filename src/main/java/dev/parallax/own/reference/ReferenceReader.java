package dev.parallax.own.reference;

import dev.parallax.config.ReferenceConfig;
import dev.parallax.config.yaml.Excerpt;
import dev.parallax.config.yaml.YamlPlace;
import dev.parallax.own.file.CsvFile;
import dev.parallax.own.file.OwnFile;
import dev.parallax.own.file.Problems;
import dev.parallax.own.file.Weights;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a list of frequencies. */
public final class ReferenceReader {

  private static final int MOST_MEGABYTES = 64;
  private static final int MOST_WORDS = 1_000_000;
  private static final String WORD = "word";
  private static final String COUNT = "count";

  private final ReferenceConfig config;
  private final Problems problems;
  private final Map<String, Double> counts = new HashMap<>();

  /**
   * @param problems told what is wrong with it
   */
  public ReferenceReader(ReferenceConfig config, Problems problems) {
    this.config = config;
    this.problems = problems;
  }

  /**
   * Reads it. Words that differ in their case or apostrophe only are one.
   *
   * @param folder that relative names of files count from
   */
  public ReferenceList read(Path folder) {
    if (config.file().isEmpty()) {
      return ReferenceList.NONE;
    }
    OwnFile file = OwnFile.of(config.file(), folder);
    String text = file.text("list of frequencies", MOST_MEGABYTES, problems);
    if (text != null) {
      read(new CsvFile(file, text), file);
    }
    String name = config.file().substring(config.file().lastIndexOf('/') + 1);
    return new ReferenceList(config.title().isBlank() ? name : config.title().strip(), counts);
  }

  private void read(CsvFile csv, OwnFile file) {
    List<String> header = csv.header();
    int word = header.indexOf(WORD);
    int count = header.indexOf(COUNT);
    if (word < 0 || count < 0) {
      problems.at(
          new YamlPlace(file.name(), 1),
          "",
          "has no columns word and count; found: " + Excerpt.of(String.join(", ", header)));
      return;
    }
    csv.forEachRow(problems, row -> add(row, row.cell(word), row.cell(count)));
    if (counts.isEmpty() && problems.isEmpty()) {
      problems.at(new YamlPlace(file.name(), 0), "", "has no row below its header");
    }
  }

  private void add(CsvFile.Row row, @Nullable String word, @Nullable String count) {
    Double number = count == null ? null : Weights.of(count);
    if (word == null) {
      problems.at(row.place(), WORD, "is empty; a word is needed");
    } else if (number == null || number <= 0) {
      problems.at(
          row.place(),
          COUNT,
          "%s was found; a number above 0 is needed"
              .formatted(count == null ? "nothing" : '"' + Excerpt.of(count) + '"'));
    } else if (counts.size() >= MOST_WORDS) {
      problems.at(row.place(), WORD, "this is one more than %,d words".formatted(MOST_WORDS));
    } else {
      counts.merge(word.toLowerCase(Locale.ROOT).replace('’', '\''), number, Double::sum);
    }
  }
}
