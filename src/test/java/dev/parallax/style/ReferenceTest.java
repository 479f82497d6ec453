package dev.parallax.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.config.StyleConfig;
import dev.parallax.model.measure.Denominator;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Numerator;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Figures of sentences written for this test, as textstat 0.7.13 (with CMUdict) and lexicalrichness
 * 0.5.1 give them, with windows of ten words.
 */
class ReferenceTest {

  private static final StyleConfig TEN = new StyleConfig(true, true, 10, 10);

  static List<CSVRecord> texts() throws IOException {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(ReferenceTest.class.getResourceAsStream("reference.csv")),
            StandardCharsets.UTF_8)) {
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(reader)
          .getRecords();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void readabilityIsThatOfAnotherImplementation(CSVRecord text) {
    Measurements measured = Readability.of(sentences(text.get("text")), Syllables.standard());

    double words = number(text, "words");
    assertThat(rate(measured, "words_per_sentence"))
        .isCloseTo(words / number(text, "sentences"), within(1e-12));
    assertThat(rate(measured, "syllables_per_word"))
        .isCloseTo(number(text, "syllables") / words, within(1e-12));
    for (String formula : List.of("flesch_reading_ease", "flesch_kincaid_grade")) {
      assertThat(rate(measured, formula)).isCloseTo(number(text, formula), within(1e-9));
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void diversityIsThatOfAnotherImplementation(CSVRecord text) {
    Measurements measured = LexicalDiversity.of(sentences(text.get("text")), TEN);

    for (String ratio : List.of("mattr", "type_token_ratio")) {
      assertThat(rate(measured, ratio)).isCloseTo(number(text, ratio), within(1e-12));
    }
  }

  private static double number(CSVRecord text, String column) {
    return Double.parseDouble(text.get(column));
  }

  private static double rate(Measurements measured, String key) {
    Numerator numerator =
        measured.numerators().stream()
            .filter(one -> one.measure().key().equals(key))
            .findFirst()
            .orElseThrow();
    Denominator denominator =
        Objects.requireNonNull(measured.denominator(numerator.measure()), key);
    return numerator.total() / denominator.total();
  }

  static List<WordedSentence> sentences(String text) {
    List<WordedSentence> sentences = new ArrayList<>();
    for (String sentence : text.split("(?<=\\.) ", -1)) {
      List<String> words =
          Arrays.stream(sentence.toLowerCase(Locale.ROOT).split("[ ,.]+", -1))
              .filter(word -> !word.isEmpty())
              .toList();
      sentences.add(new WordedSentence(sentences.size(), 0, words));
    }
    return sentences;
  }
}
