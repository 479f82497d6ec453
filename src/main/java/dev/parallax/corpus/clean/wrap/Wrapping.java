package dev.parallax.corpus.clean.wrap;

import dev.parallax.corpus.clean.text.Line;
import dev.parallax.corpus.clean.text.Shouting;
import java.util.Arrays;
import java.util.List;

/**
 * Tells hard-wrapped lines from lines that are paragraphs.
 *
 * <p>Where a writing program broke a line, the next word would not have fitted, and mostly the next
 * line runs on in lower case. The share of such breaks in a block, drawn toward the document's
 * share because small blocks say little, decides.
 */
public final class Wrapping {

  /** A line is full if, with the next word, it would have come to this share of the width. */
  private static final double FULL = 0.85;

  /** From so many breaks within sentences, the share is learned instead. */
  private static final int ENOUGH_TO_LEARN = 20;

  private static final int NARROWEST = 20;

  /** Lines of more UTF-16 units were not broken to fit a page. */
  static final int WIDEST = 132;

  private static final double ENOUGH_BREAKS = 0.35;

  /** How many breaks of its own a block needs to weigh as much as the document. */
  private static final int PRIOR_BREAKS = 2;

  private final int width;
  private final boolean shouted;
  private final double documentShare;
  private final double fullness;

  private Wrapping(List<List<Line>> blocks) {
    width = usualWidth(blocks);
    shouted = isShouted(blocks);
    int breaks = 0;
    int wraps = 0;
    for (List<Line> block : blocks) {
      if (couldWrap(block)) {
        breaks += block.size() - 1;
        wraps += wraps(block);
      }
    }
    documentShare = breaks == 0 ? 0 : (double) wraps / breaks;
    fullness = fullness(blocks);
  }

  public static Wrapping of(List<List<Line>> blocks) {
    return new Wrapping(
        blocks.stream().flatMap(block -> NarrowColumns.of(block).stream()).toList());
  }

  /** Whether lines of this document are wrapped on the whole. */
  public boolean usual() {
    return documentShare >= ENOUGH_BREAKS;
  }

  /** Length in UTF-16 units that lines of the document nearly reach. */
  public int width() {
    return width;
  }

  /** Whether the next line's first word would still have fitted: then the break was wanted. */
  public boolean hasRoom(Line line, Line next, int width) {
    return line.lengthWithWordOf(next) < fullness * width;
  }

  /** Whether the lines of this block belong together. */
  public boolean joins(List<Line> block) {
    if (!couldWrap(block)) {
      return false;
    }
    // As if the block had PRIOR_BREAKS more breaks, wrapped as often as the document's are.
    double share =
        (wraps(block) + PRIOR_BREAKS * documentShare) / (block.size() - 1 + PRIOR_BREAKS);
    return share >= ENOUGH_BREAKS || (usual() && fills(block));
  }

  /** Capitalised lines by chance: they belong together if all but the last are full. */
  private boolean fills(List<Line> block) {
    for (int i = 0; i + 1 < block.size(); i++) {
      if (hasRoom(block.get(i), block.get(i + 1), width)) {
        return false;
      }
    }
    return true;
  }

  private static boolean couldWrap(List<Line> block) {
    int longest = longest(block);
    return block.size() > 1 && longest >= NARROWEST && longest <= WIDEST;
  }

  private int wraps(List<Line> block) {
    int longest = longest(block);
    int wraps = 0;
    for (int i = 0; i + 1 < block.size(); i++) {
      Line line = block.get(i);
      Line next = block.get(i + 1);
      if (isCut(line, next)
          || (runsOn(line, next) && line.lengthWithWordOf(next) >= FULL * longest)) {
        wraps++;
      }
    }
    return wraps;
  }

  /** A word in two parts: the line was broken, however short it is. */
  private static boolean isCut(Line line, Line next) {
    return line.endsInHyphen() && next.startsLowerCase();
  }

  /** In a text all in capitals, punctuation has to tell. */
  private boolean runsOn(Line line, Line next) {
    return next.startsLowerCase() || line.endsInHyphen() || (shouted && !line.endsClause());
  }

  private static boolean isShouted(List<List<Line>> blocks) {
    long lines = blocks.stream().mapToLong(List::size).sum();
    long shoutedLines =
        blocks.stream()
            .flatMap(List::stream)
            .filter(line -> Shouting.isShouted(line.head(WIDEST)))
            .count();
    return 2 * shoutedLines > lines;
  }

  private static int longest(List<Line> block) {
    return block.stream().mapToInt(Line::length).max().orElse(0);
  }

  /** The ninth decile of the lengths of lines that could be wrapped; 0 where there are none. */
  private static int usualWidth(List<List<Line>> blocks) {
    int[] lengths =
        blocks.stream()
            .filter(Wrapping::couldWrap)
            .flatMap(List::stream)
            .mapToInt(Line::length)
            .toArray();
    Arrays.sort(lengths);
    return lengths.length == 0 ? 0 : lengths[(int) ((lengths.length - 1) * 0.9)];
  }

  /** The least full line that surely runs on; proportional type leaves lines less even. */
  private static double fullness(List<List<Line>> blocks) {
    double least = 1;
    int seen = 0;
    for (List<Line> block : blocks) {
      int longest = couldWrap(block) ? longest(block) : 0;
      for (int i = 0; longest > 0 && i + 1 < block.size(); i++) {
        Line line = block.get(i);
        Line next = block.get(i + 1);
        if (next.startsLowerCase() && !line.endsInHyphen()) {
          least = Math.min(least, (double) line.lengthWithWordOf(next) / longest);
          seen++;
        }
      }
    }
    return seen < ENOUGH_TO_LEARN ? FULL : Math.max(FULL, least);
  }
}
