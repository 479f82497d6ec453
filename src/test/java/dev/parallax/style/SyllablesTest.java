package dev.parallax.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {

  private static final Syllables SYLLABLES = Syllables.standard();

  @ParameterizedTest
  @CsvSource({
    "harbour, 2",
    "government, 3",
    "naïve, 2",
    "don't, 1",
    "quayside's, 2",
    "shh, 1",
    "brexiteer, 3",
    "reshored, 2",
    "dealmakes, 2"
  })
  void countsSyllablesOfWordsInTheDictionaryAndOthers(String word, int syllables) {
    assertThat(SYLLABLES.of(word)).isEqualTo(syllables);
  }

  /** How often spelling alone gives what the dictionary says; docs/methods/style.md quotes it. */
  @Test
  void rulesCountMostWordsAsTheDictionaryDoes() {
    Map<String, Integer> words =
        SYLLABLES.dictionary().entrySet().stream()
            .filter(entry -> entry.getKey().matches("[a-z]{3,}"))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    long equal =
        words.entrySet().stream()
            .filter(entry -> SyllableRules.count(entry.getKey()) == entry.getValue())
            .count();

    assertThat(words).hasSizeGreaterThan(110_000);
    assertThat((double) equal / words.size()).isGreaterThan(0.90);
  }
}
