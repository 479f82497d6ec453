package dev.parallax.term;

import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.Token;

/** Which tokens are words. */
final class WordTokens {

  private WordTokens() {}

  /** Tokens of a sentence that are words. */
  static int count(Sentence sentence) {
    return (int) sentence.tokens().stream().filter(WordTokens::isWord).count();
  }

  /** Whether a token has a letter or a digit. */
  static boolean isWord(Token token) {
    return token.form().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Whether nothing stands between two tokens of a text. */
  static boolean touch(Token before, Token after) {
    return before.span().end() == after.span().start();
  }
}
