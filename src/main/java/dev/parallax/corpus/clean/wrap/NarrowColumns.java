package dev.parallax.corpus.clean.wrap;

import dev.parallax.corpus.clean.text.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts a block of lines where its width changes for good, as it does beside a figure: there lines
 * are as long as the column allows, which is not what the document's longest line allows.
 */
final class NarrowColumns {

  /** A narrower column comes to at most this share of the lines before it. */
  private static final double NARROWER = 0.75;

  /** So many lines in a row are a column and not a paragraph's short end. */
  private static final int FEWEST_LINES = 3;

  /** So many lines show a column's width; to look at more would cost too much in hostile text. */
  private static final int MOST_LINES = 12;

  /** A line has so many columns left over at most, with the next line's first word. */
  private static final double FULL = 0.85;

  private NarrowColumns() {}

  /** The same lines in runs of one width; one run for nearly all blocks. */
  static List<List<Line>> of(List<Line> block) {
    if (block.stream().anyMatch(line -> line.length() > Wrapping.WIDEST)) {
      return List.of(block); // lines are paragraphs here
    }
    List<List<Line>> runs = new ArrayList<>();
    int from = 0;
    int width = block.get(0).length();
    for (int i = 1; i < block.size(); i++) {
      if (narrows(block, i, width) || widens(block, from, i, width)) {
        runs.add(block.subList(from, i));
        from = i;
        width = 0;
      }
      width = Math.max(width, block.get(i).length());
    }
    runs.add(block.subList(from, block.size()));
    return runs;
  }

  private static boolean narrows(List<Line> block, int from, int width) {
    int to = from;
    int limit = Math.min(block.size(), from + MOST_LINES);
    while (to < limit && block.get(to).length() <= NARROWER * width) {
      to++;
    }
    return to - from >= FEWEST_LINES && isFilled(block.subList(from, to));
  }

  private static boolean widens(List<Line> block, int from, int to, int width) {
    return to - from >= FEWEST_LINES
        && width <= NARROWER * block.get(to).length()
        && isFilled(block.subList(from, to));
  }

  /** Whether most lines, the last aside, would not have taken the next one's first word. */
  private static boolean isFilled(List<Line> run) {
    int width = run.stream().mapToInt(Line::length).max().orElse(0);
    int full = 0;
    for (int i = 0; i + 1 < run.size(); i++) {
      full += run.get(i).lengthWithWordOf(run.get(i + 1)) >= FULL * width ? 1 : 0;
    }
    return 2 * full > run.size() - 1;
  }
}
