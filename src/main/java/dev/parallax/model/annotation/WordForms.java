package dev.parallax.model.annotation;

import java.util.ArrayList;
import java.util.List;

/**
 * Words as they are written, in lower case. CoreNLP parts {@code we're}, {@code America's} and
 * {@code cannot} in two tokens that touch; here they are whole again.
 */
public final class WordForms {

  private WordForms() {}

  /** The words of a sentence, in order, in lower case. */
  public static List<String> of(Sentence sentence) {
    return located(sentence).stream().map(WrittenWord::folded).toList();
  }

  /** The words of a sentence, in order, with the tokens that they are made of. */
  public static List<WrittenWord> located(Sentence sentence) {
    List<WrittenWord> words = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    Token first = sentence.tokens().get(0);
    Token before = first;
    for (Token token : sentence.tokens()) {
      boolean continues =
          !open.isEmpty() && before.span().end() == token.span().start() && continuesWord(token);
      if (!continues) {
        close(open, first, before, words);
        first = token;
      }
      if (continues || isWord(token)) {
        open.append(token.form());
      }
      before = token;
    }
    close(open, first, before, words);
    return words;
  }

  private static void close(StringBuilder open, Token first, Token last, List<WrittenWord> words) {
    if (!open.isEmpty()) {
      words.add(new WrittenWord(open.toString().replace('’', '\''), first.index(), last.index()));
      open.setLength(0);
    }
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
}
