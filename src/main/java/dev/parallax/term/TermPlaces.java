package dev.parallax.term;

import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.Token;
import dev.parallax.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where a word or phrase that was counted stands in a sentence. */
public final class TermPlaces {

  private TermPlaces() {}

  /**
   * The places of a measure of this room.
   *
   * @param family of the measure
   * @param key of the measure
   * @return in the cleaned text, in order; empty where the family is of another room
   */
  public static List<Span> of(Sentence sentence, String family, String key) {
    if (family.equals(TermFamilies.TERM.name())) {
      return terms(sentence, key);
    }
    if (family.equals(TermFamilies.PHRASE.name())) {
      return phrases(sentence, List.of(key.split(" ", -1)));
    }
    return family.equals(TermFamilies.WORD.name()) ? words(sentence, key) : List.of();
  }

  private static List<Span> terms(Sentence sentence, String key) {
    return sentence.tokens().stream()
        .filter(
            token ->
                key.equals(lemma(token) + "/" + PartOfSpeech.ofTag(token.partOfSpeech()).name()))
        .map(Token::span)
        .toList();
  }

  private static List<Span> words(Sentence sentence, String key) {
    return sentence.tokens().stream()
        .filter(token -> token.form().toLowerCase(Locale.ROOT).replace('’', '\'').equals(key))
        .map(Token::span)
        .toList();
  }

  /** Hyphens within a phrase are no words of it. */
  private static List<Span> phrases(Sentence sentence, List<String> lemmas) {
    List<Token> words = sentence.tokens().stream().filter(WordTokens::isWord).toList();
    List<Span> found = new ArrayList<>();
    for (int start = 0; start + lemmas.size() <= words.size(); start++) {
      List<Token> run = words.subList(start, start + lemmas.size());
      if (run.stream().map(TermPlaces::lemma).toList().equals(lemmas)) {
        found.add(new Span(run.get(0).span().start(), run.get(run.size() - 1).span().end()));
      }
    }
    return found;
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
