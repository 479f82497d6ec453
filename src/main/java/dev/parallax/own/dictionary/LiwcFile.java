package dev.parallax.own.dictionary;

import dev.parallax.config.yaml.Excerpt;
import dev.parallax.config.yaml.YamlPlace;
import dev.parallax.own.file.OwnFile;
import dev.parallax.own.file.Problems;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * LIWC's format: between two lines of {@code %} numbered categories, those that another holds
 * indented by tabs below it; then entries, each with the numbers of its categories. What LIWC 2007
 * makes depend on neighbouring words, {@code (02 134)125/464} and {@code <of>131/125}, is not used,
 * and told.
 */
final class LiwcFile {

  private static final Pattern LEGEND = Pattern.compile("(\\t*)\\s*(\\d{1,9})\\s+(.*\\S)\\s*");
  private static final Pattern CONDITION =
      Pattern.compile(
          "(?<=\\s)(?:\\([^()]*\\)(?:\\d+/\\d+)?|<[^<>]*>(?:\\d+/\\d+)?|\\d+/\\d+)(?=\\s|$)");
  private static final Pattern ENTRY = Pattern.compile("(.*?\\S)((?:\\s+\\d{1,9})+)\\s*");
  private static final Pattern ENTRY_IN_CELLS = Pattern.compile("([^\\t]*[^\\t\\s])\\s*\\t(.*)");

  private final OwnFile file;
  private final DictionaryDraft draft;
  private final Problems problems;
  private final List<String> notes;
  private final Map<Integer, Integer> categories = new HashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Integer> conditional = new ArrayList<>();

  /** A category that further ones may be indented below. */
  private record Open(int depth, int category) {}

  LiwcFile(OwnFile file, DictionaryDraft draft, Problems problems, List<String> notes) {
    this.file = file;
    this.draft = draft;
    this.problems = problems;
    this.notes = notes;
  }

  void read() {
    String text = file.text("dictionary", WordList.MOST_MEGABYTES, problems);
    if (text == null) {
      return;
    }
    List<String> lines = text.lines().toList();
    int marks = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      YamlPlace place = new YamlPlace(file.name(), i + 1);
      if (line.strip().equals("%")) {
        marks++;
      } else if (!line.isBlank() && marks == 1) {
        legend(line, place);
      } else if (!line.isBlank() && marks >= 2) {
        entry(line, place);
      }
    }
    if (marks < 2) {
      problems.at(
          new YamlPlace(file.name(), 1),
          "",
          "has no legend: numbered categories between two lines of % are needed");
    }
    if (!conditional.isEmpty()) {
      notes.add(
          "Of %s, what depends on neighbouring words is not used (lines %s)."
              .formatted(
                  file.name().substring(file.name().lastIndexOf('/') + 1),
                  String.join(", ", conditional.stream().limit(10).map(String::valueOf).toList())
                      + (conditional.size() > 10 ? " and more" : "")));
    }
  }

  private void legend(String line, YamlPlace place) {
    Matcher matcher = LEGEND.matcher(line);
    if (!matcher.matches()) {
      problems.at(
          place, "", '"' + Excerpt.of(line.strip()) + "\" is no category; a number and a name are");
      return;
    }
    int depth = matcher.group(1).length();
    while (!open.isEmpty() && open.getLast().depth() >= depth) {
      open.removeLast();
    }
    int within = open.isEmpty() ? Dictionary.NONE : open.getLast().category();
    int category = draft.category(matcher.group(3), within, place);
    open.addLast(new Open(depth, category));
    if (categories.putIfAbsent(Integer.parseInt(matcher.group(2)), category) != null) {
      problems.at(place, Excerpt.of(matcher.group(3)), "its number is that of another category");
    }
  }

  private void entry(String line, YamlPlace place) {
    String plain = CONDITION.matcher(line).replaceAll(" ");
    if (!plain.equals(line)) {
      conditional.add(place.line());
    }
    Matcher cells = ENTRY_IN_CELLS.matcher(plain.strip());
    Matcher words = ENTRY.matcher(plain.strip());
    boolean inCells = cells.matches();
    if (!inCells && !words.matches()) {
      if (plain.equals(line)) {
        problems.at(
            place, "", '"' + Excerpt.of(line.strip()) + "\" has no number of a category behind it");
      }
      return;
    }
    String entry = inCells ? cells.group(1) : words.group(1);
    for (String number : (inCells ? cells.group(2) : words.group(2)).strip().split("\\s+", -1)) {
      Integer category =
          number.matches("\\d{1,9}") ? categories.get(Integer.parseInt(number)) : null;
      if (category != null) {
        draft.add(category, entry, null, place);
      } else if (!number.isEmpty()) {
        problems.at(
            place,
            Excerpt.of(entry),
            '"' + Excerpt.of(number) + "\" is the number of no category of the legend");
      }
    }
  }
}
