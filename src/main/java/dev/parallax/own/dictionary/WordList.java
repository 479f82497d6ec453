package dev.parallax.own.dictionary;

import dev.parallax.config.yaml.Excerpt;
import dev.parallax.config.yaml.YamlPlace;
import dev.parallax.own.file.OwnFile;
import dev.parallax.own.file.Problems;
import dev.parallax.own.file.Weights;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A list: an entry a line, a tab and a weight behind it if entries have weights. What stands behind
 * further tabs is not read: the lists of VADER have their raters there. A line that begins with
 * {@code # } is a comment.
 */
record WordList(OwnFile file, DictionaryDraft draft, Problems problems, String name) {

  static final int MOST_MEGABYTES = 16;
  private static final Pattern COMMENT = Pattern.compile("#(?:\\s.*)?");

  void read() {
    String text = file.text("dictionary", MOST_MEGABYTES, problems);
    if (text == null) {
      return;
    }
    int category = draft.category(name, Dictionary.NONE, new YamlPlace(file.name(), 0));
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !COMMENT.matcher(lines.get(i)).matches()) {
        add(category, lines.get(i), new YamlPlace(file.name(), i + 1));
      }
    }
  }

  private void add(int category, String line, YamlPlace place) {
    String[] cells = line.split("\t", -1);
    if (cells.length == 1 || cells[1].isBlank()) {
      draft.add(category, cells[0], null, place);
      return;
    }
    Double weight = Weights.of(cells[1].strip());
    if (weight == null) {
      draft.problem(
          place,
          category,
          "\"%s\" is no number, but the weight of \"%s\" should stand there"
              .formatted(Excerpt.of(cells[1].strip()), Excerpt.of(cells[0].strip())));
    } else {
      draft.add(category, cells[0], weight, place);
    }
  }
}
