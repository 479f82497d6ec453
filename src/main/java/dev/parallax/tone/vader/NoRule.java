package dev.parallax.tone.vader;

/**
 * {@code no} has a valence of its own ({@code No!}), but before a word with valence it negates that
 * word instead.
 *
 * @param lexicon which words have valence
 */
record NoRule(Lexicon lexicon) {

  private static final String NO = "no";

  /**
   * @param listed valence of the word in the lexicon
   */
  double apply(SentenceWords words, int index, double listed) {
    if (negated(words, index)) {
      return listed * NegationRule.FACTOR;
    }
    return negates(words, index) ? 0 : listed;
  }

  private boolean negates(SentenceWords words, int index) {
    return isNo(words, index)
        && index + 1 < words.size()
        && lexicon.contains(words.word(index + 1));
  }

  private static boolean negated(SentenceWords words, int index) {
    return isNo(words, index - 1)
        || isNo(words, index - 2)
        || (isNo(words, index - 3) && isOr(words.word(index - 1)));
  }

  private static boolean isNo(SentenceWords words, int index) {
    return index >= 0 && words.word(index).equals(NO);
  }

  private static boolean isOr(String word) {
    return word.equals("or") || word.equals("nor");
  }
}
