package dev.parallax.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.config.StyleConfig;
import dev.parallax.model.SampleDocumentBuilder;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.measure.Denominator;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Numerator;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The whole room on a document: three sentences of four, two and six words, a heading beside. */
class StyleMeasurementsTest {

  private static final AnnotatedDocument DOCUMENT =
      new SampleDocumentBuilder("2016/a.txt")
          .heading("Immeasurable consequences considered")
          .paragraph("We saw the sea. We left.")
          .paragraph("The sea was in the harbour.")
          .build()
          .annotated();

  @Test
  void figuresAreThoseOfTheParagraphsAlone() {
    Map<String, Double> figures = figures(new StyleConfig(true, true, 10, 10));

    // 12 words in 3 sentences; har-bour alone has two syllables.
    assertThat(figures.get("words_per_sentence")).isCloseTo(4, within(1e-12));
    assertThat(figures.get("syllables_per_word")).isCloseTo(13 / 12.0, within(1e-12));
    assertThat(figures).doesNotContainKey("long_words");
    assertThat(figures.get("flesch_reading_ease"))
        .isCloseTo(206.835 - 1.015 * 4 - 84.6 * 13 / 12, within(1e-9));
    // The first ten words: we saw the sea we left the sea was in. Seven types, four of them once.
    assertThat(figures.get("type_token_ratio")).isCloseTo(.7, within(1e-12));
    assertThat(figures.get("hapax_share")).isCloseTo(.4, within(1e-12));
  }

  @Test
  void movingWindowsAreAveraged() {
    // Windows at 0, 1 and 2: 7 types; saw … the: 7; the … harbour: 7 of 10.
    assertThat(figures(new StyleConfig(false, true, 10, 10)).get("mattr"))
        .isCloseTo((.7 + .7 + .7) / 3, within(1e-12));
  }

  @Test
  void aDocumentShorterThanAWindowSaysSo() {
    StyleConfig config = new StyleConfig(true, true, 10, 20);

    assertThat(StyleMeasurements.issues(DOCUMENT, config))
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.code().label()).isEqualTo("too_short_for_diversity");
              assertThat(issue.message()).contains("12 words").contains("20");
            });
    assertThat(figures(config)).containsKey("mattr").doesNotContainKey("type_token_ratio");
    assertThat(StyleMeasurements.issues(DOCUMENT, new StyleConfig(true, true, 10, 12))).isEmpty();
    assertThat(StyleMeasurements.issues(DOCUMENT, new StyleConfig(true, false, 10, 20)))
        .extracting(issue -> issue.code().label())
        .isEmpty();
  }

  @Test
  void whatIsSwitchedOffIsNotMeasured() {
    assertThat(StyleMeasurements.of(DOCUMENT, new StyleConfig(false, false, 10, 10)))
        .isEqualTo(Measurements.NONE);
  }

  /** Key to numerator by denominator, of what was measured. */
  private static Map<String, Double> figures(StyleConfig config) {
    Measurements measured = StyleMeasurements.of(DOCUMENT, config);
    Map<String, Double> denominators = new TreeMap<>();
    for (Denominator denominator : measured.denominators()) {
      denominators.put(denominator.key(), denominator.total());
    }
    Map<String, Double> figures = new TreeMap<>();
    for (Numerator numerator : measured.numerators()) {
      String key = numerator.measure().key();
      figures.put(key, numerator.total() / denominators.get(key));
    }
    return figures;
  }
}
