package dev.parallax.tone.grammar;

import static java.util.stream.Collectors.groupingBy;

import dev.parallax.model.annotation.Token;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Finds which of many phrases begins at a token, trying those alone that begin with its lemma.
 *
 * @param phrases by their first lemma
 */
record PhraseIndex(Map<String, List<GrammarPhrase>> phrases) {

  /**
   * @throws IllegalStateException if a phrase begins with any word: it would be tried everywhere
   */
  static PhraseIndex of(Collection<GrammarPhrase> phrases) {
    if (phrases.stream().anyMatch(phrase -> phrase.first().lemma() == null)) {
      throw new IllegalStateException("A phrase must begin with a lemma: " + phrases);
    }
    return new PhraseIndex(
        phrases.stream().collect(groupingBy(p -> Objects.requireNonNull(p.first().lemma()))));
  }

  /** Index after the longest phrase that begins at {@code start}, or -1. */
  int end(List<Token> tokens, int start) {
    String lemma = tokens.get(start).lemma().toLowerCase(Locale.ROOT);
    return phrases.getOrDefault(lemma, List.of()).stream()
        .mapToInt(phrase -> phrase.end(tokens, start))
        .max()
        .orElse(-1);
  }
}
