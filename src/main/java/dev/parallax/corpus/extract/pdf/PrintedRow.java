package dev.parallax.corpus.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words on one line of a column, from left to right.
 *
 * @param words at least one; raised ones, such as notes' numbers, among them
 * @param y baseline of its largest word
 * @param size of the type that most of its letters have
 * @param bold whether all its letters are
 */
record PrintedRow(List<PrintedWord> words, float y, float size, boolean bold) {

  /** Of the larger word's size, two words of one line differ by at most this in their baselines. */
  private static final float SAME_LINE = 0.5f;

  private static final float RAISED = 0.15f;
  private static final float SMALLER = 0.9f;

  /** Words nearer than this share of the size are parts of one. */
  private static final float GLUED = 0.12f;

  private static final int SHORTEST_SPACED = 4;
  private static final float SPACED = 1.6f;

  static PrintedRow of(List<PrintedWord> words) {
    List<PrintedWord> sorted = words.stream().sorted(Comparator.comparing(PrintedWord::x)).toList();
    PrintedWord largest =
        sorted.stream().max(Comparator.comparing(PrintedWord::size)).orElseThrow();
    float size = usualSize(sorted);
    float y = sorted.stream().filter(w -> w.size() == size).findFirst().orElse(largest).y();
    return new PrintedRow(spacedOut(sorted), y, size, sorted.stream().allMatch(PrintedWord::bold));
  }

  /** The lines of a column, from top to bottom. */
  static List<PrintedRow> rows(List<PrintedWord> words) {
    List<PrintedRow> rows = new ArrayList<>();
    List<PrintedWord> line = new ArrayList<>();
    PrintedWord anchor = null;
    for (PrintedWord word : words.stream().sorted(Comparator.comparing(PrintedWord::y)).toList()) {
      if (anchor != null && !sameLine(anchor, word)) {
        rows.add(of(line));
        line.clear();
        anchor = null;
      }
      anchor = anchor == null || word.size() > anchor.size() ? word : anchor;
      line.add(word);
    }
    if (!line.isEmpty()) {
      rows.add(of(line));
    }
    return rows;
  }

  private static boolean sameLine(PrintedWord anchor, PrintedWord word) {
    return word.y() - anchor.y() <= SAME_LINE * Math.max(anchor.size(), word.size());
  }

  private static float usualSize(List<PrintedWord> words) {
    float best = 0;
    int most = -1;
    for (PrintedWord word : words) {
      int letters =
          words.stream()
              .filter(w -> Math.abs(w.size() - word.size()) < 0.3f)
              .mapToInt(w -> w.text().length())
              .sum();
      if (letters > most) {
        most = letters;
        best = word.size();
      }
      if (words.size() > 60) {
        break; // longer rows than any page has
      }
    }
    return best;
  }

  float x() {
    return words.get(0).x();
  }

  float right() {
    return (float) words.stream().mapToDouble(PrintedWord::right).max().orElse(0);
  }

  /** What it reads as; words without a gap between them are one. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      text.append(i > 0 && !isGlued(i) ? " " : "").append(words.get(i).text());
    }
    return text.toString();
  }

  boolean isGlued(int index) {
    PrintedWord before = words.get(index - 1);
    PrintedWord word = words.get(index);
    float size = Math.max(word.size(), before.size());
    return word.x() - before.right() < GLUED * size;
  }

  /** Whether it stands higher and smaller than the line's type, as the number of a note does. */
  boolean isRaised(int index) {
    PrintedWord word = words.get(index);
    return word.size() <= SMALLER * size && y - word.y() >= RAISED * size;
  }

  /** Letters set with gaps between them ("T H E H A R B O U R") become words. */
  private static List<PrintedWord> spacedOut(List<PrintedWord> words) {
    long letters =
        words.stream().filter(w -> w.text().codePointCount(0, w.text().length()) == 1).count();
    if (letters < SHORTEST_SPACED || letters < 0.8 * words.size()) {
      return words;
    }
    float[] gaps = new float[words.size() - 1];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = words.get(i + 1).x() - words.get(i).right();
    }
    float[] sorted = gaps.clone();
    java.util.Arrays.sort(sorted);
    float usual = Math.max(sorted[sorted.length / 2], 0.1f);
    List<PrintedWord> joined = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      PrintedWord word = words.get(i);
      if (i > 0 && gaps[i - 1] < SPACED * usual) {
        PrintedWord last = joined.remove(joined.size() - 1);
        word =
            new PrintedWord(
                last.text() + word.text(),
                last.x(),
                word.right(),
                last.y(),
                last.size(),
                last.bold() && word.bold());
      }
      joined.add(word);
    }
    return joined;
  }
}
