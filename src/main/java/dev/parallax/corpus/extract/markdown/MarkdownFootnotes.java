package dev.parallax.corpus.extract.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts footnotes ({@code [^1]: text}, its further lines indented) from the text that calls them.
 * The parser's own extension for them is not published for the parser's newest version.
 *
 * @param body the text without its notes
 * @param notes their texts, in order, in Markdown
 */
record MarkdownFootnotes(String body, List<String> notes) {

  private static final Pattern DEFINITION =
      Pattern.compile(" {0,3}\\[\\^[^\\]\\s]{1,100}\\]:[ \\t]*(.*)");
  private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})(.*)");
  private static final Pattern FURTHER = Pattern.compile("(?: {2,}|\\t)\\S.*");

  static MarkdownFootnotes of(String text) {
    StringBuilder body = new StringBuilder(text.length());
    List<StringBuilder> notes = new ArrayList<>();
    String code = "";
    boolean inNote = false;
    boolean blank = false;
    for (String line : text.split("\n", -1)) {
      Matcher definition = DEFINITION.matcher(line);
      String after = codeAfter(code, line);
      boolean fence = !after.equals(code);
      code = after;
      inNote &= !fence;
      if (code.isEmpty() && definition.matches()) {
        notes.add(new StringBuilder(definition.group(1)));
        inNote = true;
      } else if (inNote && (FURTHER.matcher(line).matches() || (!blank && !line.isBlank()))) {
        notes.get(notes.size() - 1).append(blank ? "\n\n" : "\n").append(line.strip());
      } else {
        inNote &= line.isBlank();
        body.append(line).append('\n');
      }
      blank = line.isBlank();
    }
    return new MarkdownFootnotes(
        body.toString(), notes.stream().map(StringBuilder::toString).toList());
  }

  /** The fence that code stands behind after a line; empty outside of code (CommonMark 4.5). */
  private static String codeAfter(String fence, String line) {
    Matcher marks = FENCE.matcher(line);
    if (!marks.matches()) {
      return fence;
    }
    if (fence.isEmpty()) {
      return marks.group(1);
    }
    boolean closes = marks.group(1).startsWith(fence) && marks.group(2).isBlank();
    return closes ? "" : fence;
  }
}
