package dev.parallax.tone.fitted;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.parallax.model.ResourceLines;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.Token;
import dev.parallax.model.text.Apostrophes;
import dev.parallax.tone.grammar.PhraseList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How a sentence is built: length, negation, contrast, modality, punctuation.
 *
 * @param negations words that negate, in lower case
 * @param contrasts words that set one clause against another, in lower case
 * @param hedges marks of reservation
 * @param prescriptions marks of demand
 */
record GrammarFeatures(
    Set<String> negations, Set<String> contrasts, PhraseList hedges, PhraseList prescriptions) {

  static final List<String> NAMES =
      List.of(
          "log_tokens",
          "negations",
          "but",
          "contrast",
          "hedged",
          "prescriptive",
          "question",
          "exclamation",
          "quotation");

  private static final Set<String> QUOTATION_MARKS = Set.of("\"", "``", "''", "“", "”");

  static GrammarFeatures load() {
    return new GrammarFeatures(
        ResourceLines.of(GrammarFeatures.class, "negations.txt").collect(toUnmodifiableSet()),
        ResourceLines.of(GrammarFeatures.class, "contrasts.txt").collect(toUnmodifiableSet()),
        PhraseList.load("hedged.txt"),
        PhraseList.load("prescriptive.txt"));
  }

  /** One number a name, in order. */
  double[] of(List<Sentence> sentences) {
    List<Token> tokens = sentences.stream().flatMap(s -> s.tokens().stream()).toList();
    return new double[] {
      Math.log1p(tokens.size()),
      count(tokens, negations),
      Math.min(1, count(tokens, Set.of("but"))),
      Math.min(1, count(tokens, contrasts)),
      sentences.stream().anyMatch(s -> hedges.marks(s.tokens())) ? 1 : 0,
      sentences.stream().anyMatch(s -> prescriptions.marks(s.tokens())) ? 1 : 0,
      Math.min(1, count(tokens, Set.of("?"))),
      Math.min(1, count(tokens, Set.of("!"))),
      Math.min(1, count(tokens, QUOTATION_MARKS))
    };
  }

  private static double count(List<Token> tokens, Set<String> words) {
    return tokens.stream()
        .filter(
            token -> words.contains(Apostrophes.straight(token.form().toLowerCase(Locale.ROOT))))
        .count();
  }
}
