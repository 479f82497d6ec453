package dev.parallax.corpus.clean.page;

import dev.parallax.corpus.clean.text.Line;
import java.util.BitSet;
import java.util.List;

/** Knows lines that stand in the middle of a sentence which is not theirs. */
final class SentenceCuts {

  /** How many lines of furniture may stand together. */
  private static final int NEAR = 8;

  private SentenceCuts() {}

  /**
   * Whether the text around line {@code index} runs on without it, and without the numbers and the
   * known {@code furniture} next to it.
   */
  static boolean at(List<Line> lines, int index, BitSet furniture) {
    int before = index - 1;
    while (before >= 0 && index - before < NEAR && isOfPage(lines, before, furniture)) {
      before--;
    }
    int after = index + 1;
    while (after < lines.size() && after - index < NEAR && isOfPage(lines, after, furniture)) {
      after++;
    }
    return before >= 0
        && after < lines.size()
        && !lines.get(before).endsClause()
        && lines.get(after).startsLowerCase();
  }

  private static boolean isOfPage(List<Line> lines, int index, BitSet furniture) {
    return furniture.get(index) || PageNumbers.isNumber(lines.get(index));
  }
}
