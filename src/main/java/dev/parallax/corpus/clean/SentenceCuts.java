package dev.parallax.corpus.clean;

import java.util.List;

/** Knows lines that stand in the middle of a sentence which is not theirs. */
final class SentenceCuts {

  /** How many lines of furniture may stand together. */
  private static final int NEAR = 3;

  private SentenceCuts() {}

  /** Whether the text around line {@code index} runs on without it. */
  static boolean at(List<Line> lines, int index) {
    int before = index - 1;
    while (before >= 0 && index - before < NEAR && PageNumbers.isNumber(lines.get(before))) {
      before--;
    }
    int after = index + 1;
    while (after < lines.size() && after - index < NEAR && PageNumbers.isNumber(lines.get(after))) {
      after++;
    }
    return before >= 0
        && after < lines.size()
        && !lines.get(before).endsClause()
        && lines.get(after).startsLowerCase();
  }
}
