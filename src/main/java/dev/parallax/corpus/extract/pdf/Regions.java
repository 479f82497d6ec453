package dev.parallax.corpus.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Parts a page into columns, in reading order: a strip of white with text on both sides over
 * several lines is a gutter; what stands above it is read before, then the left side, the right,
 * and below.
 */
final class Regions {

  private static final int DEEPEST = 8;

  /** A page of more words is a drawing; it is read as one column. */
  static final int MOST_WORDS = 10_000;

  private static final float STEP = 2;
  private static final float NARROWEST_GUTTER = 0.65f;
  private static final float SURE_GUTTER = 1.4f;
  private static final int FEWEST_LINES = 3;
  private static final int FEWEST_LINES_AT_NARROW_GUTTER = 5;

  /** A column's lines are so many times the type's size, in the middle. */
  private static final float NARROWEST_COLUMN = 8;

  /** A line and a table's cell stand on one baseline; a label beside text seldom does. */
  private static final double SHARED_BASELINES = 0.5;

  private record Gutter(float left, float right, float top, float bottom) {}

  private final float size;
  private final List<List<PrintedWord>> regions = new ArrayList<>();

  private Regions(float size) {
    this.size = size;
  }

  /**
   * @param words of one page
   * @param size of its usual type
   */
  static List<List<PrintedWord>> of(List<PrintedWord> words, float size) {
    Regions regions = new Regions(size);
    regions.split(words, words.size() > MOST_WORDS ? DEEPEST : 0);
    return regions.regions;
  }

  private void split(List<PrintedWord> words, int depth) {
    if (words.isEmpty()) {
      return;
    }
    Gutter gutter = depth < DEEPEST ? gutter(words) : null;
    if (gutter == null) {
      regions.add(words);
      return;
    }
    split(words.stream().filter(w -> w.y() < gutter.top()).toList(), depth + 1);
    List<PrintedWord> amid =
        words.stream().filter(w -> w.y() >= gutter.top() && w.y() <= gutter.bottom()).toList();
    split(amid.stream().filter(w -> w.x() < gutter.left()).toList(), depth + 1);
    split(amid.stream().filter(w -> w.x() >= gutter.left()).toList(), depth + 1);
    split(words.stream().filter(w -> w.y() > gutter.bottom()).toList(), depth + 1);
  }

  @org.jspecify.annotations.Nullable
  private Gutter gutter(List<PrintedWord> words) {
    float left = (float) words.stream().mapToDouble(PrintedWord::x).min().orElse(0);
    float right = (float) words.stream().mapToDouble(PrintedWord::right).max().orElse(0);
    Gutter best = null;
    float width = NARROWEST_GUTTER * size;
    for (float x = left + 2 * size; x + width < right - 2 * size; x += STEP) {
      Gutter gutter = tallest(words, x, x + width);
      if (gutter != null
          && (best == null || gutter.bottom() - gutter.top() > best.bottom() - best.top() + size)) {
        best = gutter;
      }
    }
    return best;
  }

  @org.jspecify.annotations.Nullable
  private Gutter tallest(List<PrintedWord> words, float left, float right) {
    List<PrintedWord> crossing =
        words.stream()
            .filter(w -> w.x() < right && w.right() > left)
            .sorted(Comparator.comparing(PrintedWord::top))
            .toList();
    float top = Float.NEGATIVE_INFINITY;
    Gutter best = null;
    for (int i = 0; i <= crossing.size(); i++) {
      float bottom = i < crossing.size() ? crossing.get(i).top() : Float.POSITIVE_INFINITY;
      boolean taller = best == null || height(top, bottom) > height(best.top(), best.bottom());
      if (bottom - top > FEWEST_LINES * size && taller) {
        Gutter gutter = gutter(words, left, right, top, bottom);
        best = gutter == null ? best : gutter;
      }
      top = i < crossing.size() ? Math.max(top, crossing.get(i).bottom()) : top;
    }
    return best;
  }

  private static float height(float top, float bottom) {
    return bottom - top;
  }

  /** The strip where text stands on both sides, or null. */
  @org.jspecify.annotations.Nullable
  private Gutter gutter(List<PrintedWord> words, float left, float right, float top, float bottom) {
    List<PrintedWord> before = new ArrayList<>();
    List<PrintedWord> after = new ArrayList<>();
    for (PrintedWord word : words) {
      if (word.y() > top && word.y() < bottom) {
        (word.x() < left ? before : after).add(word);
      }
    }
    if (before.isEmpty() || after.isEmpty()) {
      return null;
    }
    double edge = before.stream().mapToDouble(PrintedWord::right).max().orElse(left);
    double next = after.stream().mapToDouble(PrintedWord::x).min().orElse(right);
    boolean whole = before.size() + after.size() == words.size();
    int fewest =
        whole || next - edge >= SURE_GUTTER * size ? FEWEST_LINES : FEWEST_LINES_AT_NARROW_GUTTER;
    float from = Math.max(top(before), top(after));
    float to = Math.min(bottom(before), bottom(after));
    List<PrintedRow> lines = PrintedRow.rows(within(before, from, to));
    List<PrintedRow> others = PrintedRow.rows(within(after, from, to));
    if (lines.size() < fewest || others.size() < fewest || !areColumns(lines, others)) {
      return null;
    }
    return new Gutter(
        right,
        right,
        Math.max(top, Math.min(top(before), top(after)) - 1),
        Math.min(bottom, Math.max(bottom(before), bottom(after)) + 1));
  }

  private static List<PrintedWord> within(List<PrintedWord> words, float from, float to) {
    return words.stream().filter(w -> w.y() >= from - 1 && w.y() <= to + 1).toList();
  }

  private static float top(List<PrintedWord> words) {
    return (float) words.stream().mapToDouble(PrintedWord::y).min().orElse(0);
  }

  private static float bottom(List<PrintedWord> words) {
    return (float) words.stream().mapToDouble(PrintedWord::y).max().orElse(0);
  }

  private boolean areColumns(List<PrintedRow> lines, List<PrintedRow> others) {
    boolean wide = middleWidth(lines) >= NARROWEST_COLUMN * size;
    boolean otherWide = middleWidth(others) >= NARROWEST_COLUMN * size;
    return (wide && otherWide) || ((wide || otherWide) && !shareBaselines(lines, others));
  }

  private static float middleWidth(List<PrintedRow> rows) {
    double[] widths = rows.stream().mapToDouble(row -> row.right() - row.x()).sorted().toArray();
    return (float) widths[widths.length / 2];
  }

  private static boolean shareBaselines(List<PrintedRow> lines, List<PrintedRow> others) {
    TreeSet<Float> baselines = new TreeSet<>(lines.stream().map(PrintedRow::y).toList());
    long shared =
        others.stream()
            .filter(row -> !baselines.subSet(row.y() - 1, row.y() + 1).isEmpty())
            .count();
    return shared >= SHARED_BASELINES * Math.min(lines.size(), others.size());
  }
}
