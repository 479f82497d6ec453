package dev.parallax.tone.vader;

/** {@code least} before a word negates it, {@code at least} and {@code very least} do not. */
final class LeastRule {

  private LeastRule() {}

  static double apply(SentenceWords words, int index, double valence) {
    boolean least = index > 0 && words.word(index - 1).equals("least");
    return least && !isExcepted(words, index - 2) ? valence * NegationRule.FACTOR : valence;
  }

  private static boolean isExcepted(SentenceWords words, int index) {
    return index >= 0 && (words.word(index).equals("at") || words.word(index).equals("very"));
  }
}
