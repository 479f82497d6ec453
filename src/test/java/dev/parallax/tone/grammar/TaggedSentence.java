package dev.parallax.tone.grammar;

import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.Token;
import dev.parallax.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes a tagged sentence in short: words of the form {@code form/TAG}, with another lemma than
 * the form's {@code form|lemma/TAG}, and where there is a parse {@code form/TAG/head:relation}.
 */
final class TaggedSentence {

  private TaggedSentence() {}

  static Sentence of(String text) {
    List<Token> tokens = new ArrayList<>();
    for (String word : text.split(" ", -1)) {
      tokens.add(token(tokens.size() + 1, word.split("/", -1)));
    }
    boolean parsed = tokens.get(0).head() != null;
    return new Sentence(0, 0, new Span(0, 1), tokens, parsed, null, null);
  }

  private static Token token(int index, String... cells) {
    String[] word = cells[0].split("\\|", -1);
    String lemma = word[word.length - 1].toLowerCase(Locale.ROOT);
    String[] parse = cells.length > 2 ? cells[2].split(":", 2) : null;
    return new Token(
        index,
        new Span(index, index + 1),
        word[0],
        lemma,
        cells[1],
        null,
        parse == null ? null : Integer.valueOf(parse[0]),
        parse == null ? null : parse[1]);
  }
}
