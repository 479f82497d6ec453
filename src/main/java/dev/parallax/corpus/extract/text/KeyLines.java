package dev.parallax.corpus.extract.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Front matter without a fence: MultiMarkdown's lines {@code Title: Rain} up to the first blank
 * line, and Pandoc's {@code % Title}, {@code % Author}, {@code % Date}. An essay may begin with a
 * colon in its first line, so that all lines must be of this form, and one of two say who or what.
 */
record KeyLines(Map<String, String> values, int end) {

  private static final Pattern LINE =
      Pattern.compile("([\\p{L}][\\p{L}\\d _-]{0,30}):[ \\t]*(\\S.*)?");
  private static final Set<String> TELLING = Set.of("title", "author", "authors", "date", "by");
  private static final int AT_LEAST = 2;
  private static final int MAX_LINES = 40;
  private static final String[] PANDOC = {"title", "author", "date"};

  /** What a text begins with, or null where that is no such front matter. */
  static @Nullable KeyLines of(String text) {
    return text.startsWith("% ") ? pandoc(text) : multiMarkdown(text);
  }

  private static @Nullable KeyLines multiMarkdown(String text) {
    Map<String, String> values = new TreeMap<>();
    String key = "";
    int at = 0;
    for (int i = 0; i < MAX_LINES && at < text.length(); i++) {
      int next = FrontMatter.nextLine(text, at);
      String line = text.substring(at, next).stripTrailing();
      if (line.isEmpty()) {
        break;
      }
      Matcher pair = LINE.matcher(line);
      if (pair.matches()) {
        key = pair.group(1);
        values.merge(key, pair.group(2) == null ? "" : pair.group(2), (a, b) -> a + "; " + b);
      } else if (key.isEmpty() || !Character.isWhitespace(line.charAt(0))) {
        return null;
      } else {
        values.merge(key, line.strip(), (one, other) -> one + " " + other);
      }
      at = next;
    }
    long telling =
        values.keySet().stream()
            .filter(name -> TELLING.contains(name.toLowerCase(Locale.ROOT)))
            .count();
    boolean ends =
        at >= text.length() || text.substring(at, FrontMatter.nextLine(text, at)).isBlank();
    return telling >= AT_LEAST && ends ? new KeyLines(values, at) : null;
  }

  private static @Nullable KeyLines pandoc(String text) {
    Map<String, String> values = new TreeMap<>();
    int at = 0;
    for (int i = 0; i < PANDOC.length && text.startsWith("%", at); i++) {
      int next = FrontMatter.nextLine(text, at);
      values.put(PANDOC[i], text.substring(at + 1, next).strip());
      at = next;
    }
    // One line that begins so may be the essay's own.
    boolean ends = text.substring(at, FrontMatter.nextLine(text, at)).isBlank();
    return values.size() >= AT_LEAST && ends ? new KeyLines(values, at) : null;
  }
}
