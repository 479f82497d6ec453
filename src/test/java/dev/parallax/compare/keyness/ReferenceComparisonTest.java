package dev.parallax.compare.keyness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.model.comparison.ReferenceKeyness;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.Denominator;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.MeasuredDocument;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.measure.Quantity;
import dev.parallax.model.text.Voice;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Against figures worked out by hand. */
class ReferenceComparisonTest {

  private static final ReferenceComparison COMPARISON =
      new ReferenceComparison(
          "word", "a list", Map.of("the", 600.0, "war", 10.0, "rare", 390.0), 500);

  @Test
  void wordsAreHeldAgainstTheList() {
    List<ReferenceKeyness> rows =
        COMPARISON.of(List.of(document("a", 30, 4), document("a", 20, 6)));
    assertThat(rows)
        .extracting(
            ReferenceKeyness::word,
            ReferenceKeyness::occurrences,
            ReferenceKeyness::words,
            ReferenceKeyness::documents,
            ReferenceKeyness::referenceOccurrences)
        .containsExactlyInAnyOrder(
            tuple("the", 50.0, 200.0, 2, 600.0),
            tuple("war", 10.0, 200.0, 2, 10.0),
            tuple("rare", 0.0, 200.0, 0, 390.0));
    ReferenceKeyness war =
        rows.stream().filter(row -> row.word().equals("war")).findFirst().orElseThrow();
    // 20 of 1,200 in all: 500 * 20 / 1200 occurrences of the prior are the word's.
    double prior = 500.0 * 20 / 1200;
    double odds =
        Math.log((10 + prior) / (200 + 500 - 10 - prior))
            - Math.log((10 + prior) / (1000 + 500 - 10 - prior));
    assertThat(war.keyness().logOdds()).isCloseTo(odds, within(1e-12));
    assertThat(war.keyness().logOddsZ())
        .isCloseTo(odds / Math.sqrt(2 / (10 + prior)), within(1e-12));
    assertThat(war.log2Ratio()).isCloseTo(Math.log(5) / Math.log(2), within(1e-12));
    assertThat(rows.stream().filter(row -> row.word().equals("rare")).findFirst().orElseThrow())
        .satisfies(
            row -> {
              assertThat(row.log2Ratio()).isNull();
              assertThat(row.keyness().gSquared()).isNegative();
            });
  }

  @Test
  void ranksGoByTheSizeOfZInEachCohort() {
    List<ReferenceKeyness> rows =
        COMPARISON.of(List.of(document("b", 30, 9), document("a", 60, 9)));
    assertThat(rows).extracting(ReferenceKeyness::cohort).isSorted();
    for (String cohort : List.of("a", "b")) {
      List<ReferenceKeyness> ofCohort =
          rows.stream().filter(row -> row.cohort().equals(cohort)).toList();
      assertThat(ofCohort).extracting(ReferenceKeyness::rank).isSorted().startsWith(1);
      assertThat(ofCohort).extracting(row -> -Math.abs(row.keyness().logOddsZ())).isSorted();
    }
  }

  @Test
  void withoutAListThereIsNothing() {
    assertThat(new ReferenceComparison("word", "", Map.of(), 500).of(List.of(document("a", 9, 9))))
        .isEmpty();
  }

  /** A document of 100 words. */
  private static MeasuredDocument document(String cohort, int the, int war) {
    return new MeasuredDocument(
        cohort + the,
        cohort + the,
        cohort,
        cohort + the,
        new Measurements(
            List.of(count("the", the), count("war", war)),
            List.of(
                new Denominator("word", null, Voice.ALL, List.of(new Contribution(0, 0, 100))))));
  }

  private static Numerator count(String word, int count) {
    return new Numerator(
        new Measure("word", word, Voice.ALL),
        Quantity.COUNT,
        List.of(new Contribution(0, 0, count)));
  }
}
