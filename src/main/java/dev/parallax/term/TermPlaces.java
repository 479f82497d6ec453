package dev.parallax.term;

import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.Token;
import dev.parallax.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where the words of a document stand, as far as it takes to find those that a measure of this room
 * has counted.
 *
 * @param sentences the words of each, in order
 */
public record TermPlaces(List<List<Word>> sentences) {

  /**
   * A word in its place.
   *
   * @param form as written, in lower case
   * @param lemma in lower case
   * @param part of speech, as in keys of terms
   * @param start in the cleaned text
   * @param end in the cleaned text, exclusive
   */
  public record Word(String form, String lemma, String part, int start, int end) {}

  /** Copies the outer list. */
  public TermPlaces {
    sentences = List.copyOf(sentences);
  }

  /**
   * Notes the words of a document.
   *
   * @param sentences all of them, in order
   */
  public static TermPlaces in(List<Sentence> sentences) {
    return new TermPlaces(
        sentences.stream()
            // Hyphens within a phrase are no words of it.
            .map(each -> each.tokens().stream().filter(WordTokens::isWord))
            .map(tokens -> tokens.map(TermPlaces::word).toList())
            .toList());
  }

  /**
   * The places of a measure in a sentence.
   *
   * @param sentence its ordinal
   * @param family of the measure
   * @param key of the measure
   * @return in the cleaned text, in order; empty where the family is of another room
   */
  public List<Span> of(int sentence, String family, String key) {
    List<Word> words = sentences.get(sentence);
    if (family.equals(TermFamilies.TERM.name())) {
      int slash = key.lastIndexOf('/');
      return slash < 0
          ? List.of()
          : terms(words, key.substring(0, slash), key.substring(slash + 1));
    }
    if (family.equals(TermFamilies.PHRASE.name())) {
      return phrases(words, List.of(key.split(" ", -1)));
    }
    return family.equals(TermFamilies.WORD.name())
        ? words.stream().filter(word -> word.form().equals(key)).map(TermPlaces::span).toList()
        : List.of();
  }

  /** Whether these lemmas, parted by blanks, stand side by side in some sentence. */
  public boolean hasPhrase(String phrase) {
    List<String> lemmas = List.of(phrase.split(" +", -1));
    return sentences.stream().anyMatch(words -> !phrases(words, lemmas).isEmpty());
  }

  private static List<Span> terms(List<Word> words, String lemma, String part) {
    return words.stream()
        .filter(word -> word.lemma().equals(lemma) && word.part().equals(part))
        .map(TermPlaces::span)
        .toList();
  }

  private static List<Span> phrases(List<Word> words, List<String> lemmas) {
    List<Span> found = new ArrayList<>();
    for (int start = 0; start + lemmas.size() <= words.size(); start++) {
      List<Word> run = words.subList(start, start + lemmas.size());
      if (run.stream().map(Word::lemma).toList().equals(lemmas)) {
        found.add(new Span(run.get(0).start(), run.get(run.size() - 1).end()));
      }
    }
    return found;
  }

  private static Word word(Token token) {
    return new Word(
        normal(token.form()),
        normal(token.lemma()),
        PartOfSpeech.ofTag(token.partOfSpeech()).name(),
        token.span().start(),
        token.span().end());
  }

  private static String normal(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private static Span span(Word word) {
    return new Span(word.start(), word.end());
  }
}
