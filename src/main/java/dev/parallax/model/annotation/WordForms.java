package dev.parallax.model.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Words as they are written, in lower case. CoreNLP parts {@code we're}, {@code America's} and
 * {@code cannot} in two tokens that touch; here they are whole again.
 */
public final class WordForms {

  private WordForms() {}

  /** The words of a sentence, in order. */
  public static List<String> of(Sentence sentence) {
    List<StringBuilder> words = new ArrayList<>();
    boolean open = false;
    Token before = sentence.tokens().get(0);
    for (Token token : sentence.tokens()) {
      if (open && before.span().end() == token.span().start() && continuesWord(token)) {
        words.get(words.size() - 1).append(token.form());
      } else {
        open = isWord(token);
        if (open) {
          words.add(new StringBuilder(token.form()));
        }
      }
      before = token;
    }
    return words.stream().map(WordForms::fold).toList();
  }

  private static boolean isWord(Token token) {
    return token.form().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** A bare apostrophe is part of the word where it is a possessive, not where it ends a quote. */
  private static boolean continuesWord(Token token) {
    return isApostrophe(token.form().codePointAt(0))
        ? isWord(token) || token.partOfSpeech().equals("POS")
        : Character.isLetterOrDigit(token.form().codePointAt(0));
  }

  private static boolean isApostrophe(int codePoint) {
    return codePoint == '\'' || codePoint == '’';
  }

  private static String fold(StringBuilder word) {
    return word.toString().toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
