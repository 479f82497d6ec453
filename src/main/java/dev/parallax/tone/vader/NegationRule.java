package dev.parallax.tone.vader;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;

/**
 * Negations up to three words before a word turn its valence round and weaken it.
 *
 * @param negations words in lower case
 */
record NegationRule(Set<String> negations) {

  /** Mean ratio of a negated word's intensity to the word's own, as people rated it. */
  static final double FACTOR = -0.74;

  /** For {@code never so good} and {@code never this good}, which are praise. */
  private static final double NEVER_SO = 1.25;

  static NegationRule load() {
    return new NegationRule(ListResource.lines("negations.txt").collect(toUnmodifiableSet()));
  }

  /**
   * The valence of the word at {@code index} after what stands {@code distance} words before it.
   *
   * @param distance from 1 to 3, at most {@code index}
   */
  double apply(SentenceWords words, int index, int distance, double valence) {
    String before = words.word(index - distance);
    if (isNeverSo(words, index, distance)) {
      return valence * NEVER_SO;
    }
    boolean doubtless =
        distance > 1 && before.equals("without") && doubtFollows(words, index, distance);
    return !doubtless && negates(before) ? valence * FACTOR : valence;
  }

  private boolean negates(String word) {
    return negations.contains(word) || word.contains("n't");
  }

  /** The reference asks for {@code never} two words before, but not always three words before. */
  private static boolean isNeverSo(SentenceWords words, int index, int distance) {
    boolean never = words.word(index - distance).equals("never");
    return switch (distance) {
      case 2 -> never && isSo(words.word(index - 1));
      case 3 -> (never && isSo(words.word(index - 2))) || isSo(words.word(index - 1));
      default -> false;
    };
  }

  private static boolean isSo(String word) {
    return word.equals("so") || word.equals("this");
  }

  private static boolean doubtFollows(SentenceWords words, int index, int distance) {
    return words.lower().subList(index - distance + 1, index).contains("doubt");
  }
}
