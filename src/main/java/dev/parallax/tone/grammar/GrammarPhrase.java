package dev.parallax.tone.grammar;

import dev.parallax.model.annotation.Token;
import java.util.Arrays;
import java.util.List;

/**
 * Words in a row, between which adverbs may stand.
 *
 * @param atStart whether it has to begin the sentence
 * @param words at least one
 */
record GrammarPhrase(boolean atStart, List<GrammarPattern> words) {

  /** Adverbs passed over in a row; more of them are rare, and a bound keeps the search linear. */
  private static final int MAX_ADVERBS = 3;

  private static final String START = "^ ";
  private static final String ADVERB = "RB";

  /** From a line of a list. */
  static GrammarPhrase parse(String line) {
    boolean atStart = line.startsWith(START);
    String words = atStart ? line.substring(START.length()) : line;
    return new GrammarPhrase(
        atStart, Arrays.stream(words.split(" ", -1)).map(GrammarPattern::parse).toList());
  }

  GrammarPattern first() {
    return words.get(0);
  }

  /**
   * Where the phrase ends that begins with a token.
   *
   * @param start index of the token in the list, from 0
   * @return index after its last token, or -1 where it is not there
   */
  int end(List<Token> tokens, int start) {
    if ((atStart && start > 0) || !first().matches(tokens.get(start))) {
      return -1;
    }
    int at = start + 1;
    for (GrammarPattern word : words.subList(1, words.size())) {
      at = 1 + find(word, tokens, at);
      if (at == 0) {
        return -1;
      }
    }
    return at;
  }

  private static int find(GrammarPattern word, List<Token> tokens, int start) {
    for (int i = start; i < Math.min(tokens.size(), start + MAX_ADVERBS + 1); i++) {
      if (word.matches(tokens.get(i))) {
        return i;
      }
      if (!tokens.get(i).partOfSpeech().startsWith(ADVERB)) {
        return -1;
      }
    }
    return -1;
  }
}
