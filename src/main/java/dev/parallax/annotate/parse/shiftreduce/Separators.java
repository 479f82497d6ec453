package dev.parallax.annotate.parse.shiftreduce;

import dev.parallax.annotate.parse.model.HashColumn;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/** Where a sentence has commas, colons, semicolons and hyphens, which part its clauses. */
final class Separators {

  private static final String SEPARATORS = ",;:-，；：";

  /** From each word on, the next separator, or past the last word. */
  private final int[] next;

  /** Before each word, how many separators. */
  private final int[] before;

  private final HashColumn firstCharacters;
  private final HashColumn counts;

  Separators(List<CoreLabel> tokens) {
    int words = tokens.size();
    next = new int[words + 1];
    before = new int[words + 1];
    firstCharacters = new HashColumn(words);
    counts = new HashColumn(16);
    next[words] = Integer.MAX_VALUE;
    for (int i = words - 1; i >= 0; i--) {
      next[i] = isSeparator(tokens.get(i).value()) ? i : next[i + 1];
    }
    for (int i = 0; i < words; i++) {
      boolean separates = next[i] == i;
      before[i + 1] = before[i] + (separates ? 1 : 0);
      if (separates) {
        firstCharacters.set(i, tokens.get(i).value().charAt(0) + "-");
      }
    }
    for (int count = 0; count <= before[words]; count++) {
      counts.set(count, count + "-");
    }
  }

  private static boolean isSeparator(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> SEPARATORS.indexOf(c) >= 0);
  }

  /** The first separator from one word to another, both included, or past the last word. */
  int first(int from, int to) {
    return next[from] <= to ? next[from] : Integer.MAX_VALUE;
  }

  /** How many separators stand between two words. */
  int count(int from, int to) {
    return to > from + 1 ? before[to] - before[from + 1] : 0;
  }

  /** What a separator begins with and a hyphen, by the separator's word. */
  HashColumn firstCharacters() {
    return firstCharacters;
  }

  /** Numbers in digits with a hyphen, up to that of all separators. */
  HashColumn counts() {
    return counts;
  }
}
