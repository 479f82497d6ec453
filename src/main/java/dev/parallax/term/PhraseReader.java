package dev.parallax.term;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

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
    String letters = PhrasePatterns.letters(run);
    List<String> keys = new ArrayList<>();
    for (int words = 2; words <= maxWords; words++) {
      for (int start = 0; start + words <= run.size(); start++) {
        if (isCandidate(run, letters, start, start + words)) {
          keys.add(key(run.subList(start, start + words)));
        }
      }
    }
    return keys;
  }

  /** Keys of pairs that may be half of a phrase of three and are no candidates themselves. */
  List<String> halves(List<TermWord> run) {
    String letters = PhrasePatterns.letters(run);
    List<String> keys = new ArrayList<>();
    for (int start = 0; maxWords > 2 && start + 2 <= run.size(); start++) {
      boolean half = PhrasePatterns.isHalf(letters.substring(start, start + 2));
      if (half && !isCandidate(run, letters, start, start + 2)) {
        keys.add(key(run.subList(start, start + 2)));
      }
    }
    return keys;
  }

  /** Whether some words of a run, whose letters are given, may be a phrase. */
  static boolean isCandidate(List<TermWord> run, String letters, int start, int end) {
    return !run.get(start).joined()
        && (end == run.size() || !run.get(end).joined())
        && PhrasePatterns.isPhrase(letters.substring(start, end));
  }

  /** The lemmas of words, parted by blanks. */
  static String key(List<TermWord> words) {
    StringJoiner key = new StringJoiner(" ");
    words.forEach(word -> key.add(word.lemma()));
    return key.toString();
  }
}
