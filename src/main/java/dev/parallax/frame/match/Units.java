package dev.parallax.frame.match;

import dev.parallax.frame.lexicon.PartOfSpeech;
import dev.parallax.model.annotation.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Makes hyphens transparent: {@code free-trade} is read as {@code free trade}. */
final class Units {

  private Units() {}

  /** The units of a sentence, in order. */
  static List<Unit> of(List<Token> tokens) {
    List<Unit> units = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      if (!isHyphenBetweenWords(tokens, i)) {
        add(units, tokens.get(i));
      }
    }
    return units;
  }

  /** A dash between words stands apart from them. */
  private static boolean isHyphenBetweenWords(List<Token> tokens, int i) {
    return isHyphen(tokens.get(i).form())
        && i > 0
        && i + 1 < tokens.size()
        && touch(tokens.get(i - 1), tokens.get(i))
        && touch(tokens.get(i), tokens.get(i + 1));
  }

  private static boolean isHyphen(String form) {
    return form.equals("-") || form.equals("\u2010") || form.equals("\u2011");
  }

  private static boolean touch(Token left, Token right) {
    return left.span().end() == right.span().start();
  }

  private static void add(List<Unit> units, Token token) {
    String form = normalise(token.form());
    String lemma = normalise(token.lemma());
    PartOfSpeech partOfSpeech = PartOfSpeech.ofTag(token.partOfSpeech());
    List<String> forms = parts(form);
    if (forms.size() < 2) {
      units.add(new Unit(token.index(), lemma, form, partOfSpeech, token.entityType()));
      return;
    }
    List<String> lemmas = parts(lemma);
    for (int i = 0; i < forms.size(); i++) {
      String part = lemmas.size() == forms.size() ? lemmas.get(i) : forms.get(i);
      units.add(new Unit(token.index(), part, forms.get(i), partOfSpeech, token.entityType()));
    }
  }

  private static String normalise(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replace('\u2010', '-')
        .replace('\u2011', '-');
  }

  private static List<String> parts(String text) {
    if (text.indexOf('-') < 0) {
      return List.of(text);
    }
    return Arrays.stream(text.split("-", -1)).filter(part -> !part.isEmpty()).toList();
  }
}
