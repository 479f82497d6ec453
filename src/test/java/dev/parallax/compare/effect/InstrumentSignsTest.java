package dev.parallax.compare.effect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.comparison.CohortFigures;
import dev.parallax.model.comparison.Comparison;
import dev.parallax.model.comparison.DesignedDifferences;
import dev.parallax.model.comparison.Estimate;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.Quantity;
import dev.parallax.model.text.Voice;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InstrumentSignsTest {

  private static final List<String> INSTRUMENTS = List.of("fitted", "corenlp", "lexicon");

  private final Comparison fitted = comparison("fitted_mean", 0.2);
  private final Comparison corenlp = comparison("corenlp_mean", -0.1);
  private final Comparison lexicon = comparison("lexicon_mean", -0.3);

  @Test
  void namesTheInstrumentsThatFindTheOpposite() {
    InstrumentSigns signs = signs(fitted, corenlp, lexicon);

    assertThat(signs.opposed(fitted)).isEqualTo("corenlp, lexicon");
    assertThat(signs.opposed(lexicon)).isEqualTo("fitted");
  }

  @Test
  void agreementIsSaid() {
    assertThat(signs(corenlp, lexicon).opposed(lexicon)).isEqualTo("none");
  }

  @Test
  void noDifferenceIsNoOpposite() {
    Comparison none = comparison("fitted_mean", 0.0);
    Comparison unknown = comparison("corenlp_mean", null);

    assertThat(signs(none, lexicon).opposed(lexicon)).isEqualTo("none");
    assertThat(signs(none, lexicon).opposed(none)).isNull();
    assertThat(signs(unknown, lexicon).opposed(unknown)).isNull();
  }

  @Test
  void otherMeasuresHaveNoOtherInstrument() {
    Comparison hedged = comparison("hedged", 0.2);
    Comparison part = comparison("fitted_part_1", -0.2);

    assertThat(signs(hedged, part, lexicon).opposed(hedged)).isNull();
    assertThat(signs(hedged, part, lexicon).opposed(part)).isNull();
  }

  private static InstrumentSigns signs(Comparison... comparisons) {
    return new InstrumentSigns(InstrumentSignsTest::others, List.of(comparisons));
  }

  private static SortedMap<String, Measure> others(Measure measure) {
    SortedMap<String, Measure> others = new TreeMap<>();
    String own = measure.key().split("_", 2)[0];
    if (INSTRUMENTS.contains(own)) {
      INSTRUMENTS.stream()
          .filter(other -> !other.equals(own))
          .forEach(
              other ->
                  others.put(
                      other,
                      new Measure(
                          measure.family(),
                          other + measure.key().substring(own.length()),
                          measure.voice())));
    }
    return others;
  }

  private static Comparison comparison(String key, @Nullable Double difference) {
    return new Comparison(
        new Measure("tone", key, Voice.ALL),
        Quantity.MEAN,
        "document",
        figures("2016"),
        figures("2024"),
        difference == null ? null : new Estimate(difference, null),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        "tone",
        1,
        null,
        DesignedDifferences.NONE);
  }

  private static CohortFigures figures(String cohort) {
    return new CohortFigures(cohort, 1, 1, 1, 1, 1, null, null);
  }
}
