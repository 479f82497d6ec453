package dev.parallax.corpus.clean.hyphen;

import dev.parallax.corpus.clean.text.Line;
import dev.parallax.corpus.clean.text.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words a document writes within its lines: how often each stands solid, and how often each
 * pair is joined by a hyphen. Words that a line end cuts are left out, for they are the question.
 */
public final class WrittenWords {

  private static final int LONGEST_WORD = 60;

  private final Map<String, Integer> counts = new HashMap<>();

  public WrittenWords(List<Line> lines) {
    boolean cut = false;
    for (Line line : lines) {
      read(line, cut);
      cut = line.endsInHyphen();
    }
  }

  /** How often {@code left + right} stands as one word. */
  public int solid(String left, String right) {
    return counts.getOrDefault((left + right).toLowerCase(Locale.ROOT), 0);
  }

  /** How often {@code left-right} stands, by itself or within a longer chain. */
  public int hyphenated(String left, String right) {
    return counts.getOrDefault((left + "-" + right).toLowerCase(Locale.ROOT), 0);
  }

  /** Counts the words of a line, but not a first one that began on the line before. */
  private void read(Line line, boolean startsInWord) {
    String text = line.source();
    String linked = "";
    boolean partial = startsInWord;
    int index = line.start();
    while (index < line.end()) {
      int end = Word.end(text, index, line.end());
      boolean hyphen = end < line.end() && text.charAt(end) == '-';
      String word = "";
      if (end > index && !partial && !(end + 1 >= line.end() && line.endsInHyphen())) {
        word = count(text, index, end, linked);
      }
      partial = false;
      linked = hyphen ? word : "";
      index = end + 1;
    }
  }

  private String count(String text, int start, int end, String linked) {
    if (end - start > LONGEST_WORD) {
      return "";
    }
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    counts.merge(word, 1, Integer::sum);
    if (!linked.isEmpty()) {
      counts.merge(linked + "-" + word, 1, Integer::sum);
    }
    return word;
  }
}
