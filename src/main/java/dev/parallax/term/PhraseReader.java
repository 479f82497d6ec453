package dev.parallax.term;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds words side by side that may be a phrase; whether they are one, the corpus decides. A phrase
 * may hold hyphens but neither begins nor ends within a hyphenated compound.
 */
final class PhraseReader {

  private final int maxWords;

  /**
   * @param maxWords words of the longest phrase
   */
  PhraseReader(int maxWords) {
    this.maxWords = maxWords;
  }

  /** Keys of the candidates of a run, also those within others. */
  List<String> candidates(List<TermWord> run) {
    List<String> keys = new ArrayList<>();
    for (int words = 2; words <= maxWords; words++) {
      for (int start = 0; start + words <= run.size(); start++) {
        if (isCandidate(run, start, start + words)) {
          keys.add(PhrasePatterns.key(run.subList(start, start + words)));
        }
      }
    }
    return keys;
  }

  /** Keys of pairs that may be half of a phrase of three and are no candidates themselves. */
  List<String> halves(List<TermWord> run) {
    List<String> keys = new ArrayList<>();
    for (int start = 0; maxWords > 2 && start + 2 <= run.size(); start++) {
      List<TermWord> pair = run.subList(start, start + 2);
      if (PhrasePatterns.isPair(pair) && !isCandidate(run, start, start + 2)) {
        keys.add(PhrasePatterns.key(pair));
      }
    }
    return keys;
  }

  private static boolean isCandidate(List<TermWord> run, int start, int end) {
    return !run.get(start).joined()
        && (end == run.size() || !run.get(end).joined())
        && PhrasePatterns.isPhrase(run.subList(start, end));
  }
}
