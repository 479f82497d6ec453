package dev.parallax.own.match;

import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.Token;
import dev.parallax.model.annotation.WordForms;
import dev.parallax.model.annotation.WrittenWord;
import dev.parallax.own.dictionary.EntryWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What one word of an entry is compared with: a part of a word, or a sign between words.
 *
 * @param written as in the text, with straight apostrophes
 * @param folded in lower case
 * @param firstToken index of its first token, from 1
 * @param lastToken index of its last token, inclusive
 */
public record TextUnit(String written, String folded, int firstToken, int lastToken) {

  private static final String HYPHENS = "-‐‑–/";

  /** The units of a sentence, in order; a hyphen within a word is none. */
  public static List<TextUnit> of(Sentence sentence) {
    List<TextUnit> units = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    int next = 1;
    for (WrittenWord word : WordForms.located(sentence)) {
      signs(tokens, next, word.firstToken(), units);
      for (String part : EntryWords.parts(word.written())) {
        units.add(unit(part, word.firstToken(), word.lastToken()));
      }
      next = word.lastToken() + 1;
    }
    signs(tokens, next, tokens.size() + 1, units);
    return units;
  }

  private static void signs(List<Token> tokens, int from, int to, List<TextUnit> units) {
    for (int index = from; index < to; index++) {
      Token token = tokens.get(index - 1);
      if (!isWithinWord(tokens, index)) {
        units.add(unit(token.form(), index, index));
      }
    }
  }

  /** A hyphen or slash that touches what stands before and behind it. */
  private static boolean isWithinWord(List<Token> tokens, int index) {
    Token token = tokens.get(index - 1);
    return token.form().length() == 1
        && HYPHENS.indexOf(token.form().charAt(0)) >= 0
        && index > 1
        && index < tokens.size()
        && tokens.get(index - 2).span().end() == token.span().start()
        && token.span().end() == tokens.get(index).span().start();
  }

  private static TextUnit unit(String written, int firstToken, int lastToken) {
    return new TextUnit(written, written.toLowerCase(Locale.ROOT), firstToken, lastToken);
  }
}
