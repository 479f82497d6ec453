package dev.parallax.annotate.sentence;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;

/**
 * The tokens of a text as the rules see them: words, and whether a blank stands between two. Places
 * beyond either end hold the empty word.
 *
 * @param tokens in order
 */
record TokenSequence(List<CoreLabel> tokens) {

  private static final Set<String> QUOTES =
      Set.of("\"", "'", "''", "``", "`", "“", "”", "‘", "’", "«", "»");

  int size() {
    return tokens.size();
  }

  String word(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).word() : "";
  }

  /** Whether no blank stands between a token and the next one. */
  boolean isGlued(int left) {
    return left >= 0
        && left + 1 < tokens.size()
        && tokens.get(left).endPosition() == tokens.get(left + 1).beginPosition();
  }

  boolean isQuote(int i) {
    return QUOTES.contains(word(i));
  }

  boolean mayBeginAt(int i) {
    return i < tokens.size() && mayBegin(word(i));
  }

  /** Whether a sentence may begin with a word like this. */
  static boolean mayBegin(String word) {
    return QUOTES.contains(word) || Character.isUpperCase(word.codePointAt(0));
  }
}
