package dev.parallax.report.word;

import static dev.parallax.report.read.SampleRows.comparison;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.family.Family;
import dev.parallax.model.family.Section;
import dev.parallax.model.family.Unit;
import dev.parallax.pipeline.document.DeclaredFamilies;
import dev.parallax.report.read.Row;
import dev.parallax.report.read.Rows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

  private static final Labels LABELS =
      Labels.of(Rows.none("entities"), Rows.none("topics"), new Families(DeclaredFamilies.ALL));

  @ParameterizedTest
  @CsvSource({".01, true", ".05, true", ".0500001, false", "1, false", ", false"})
  void whatItsQSaysIsADiscovery(Double q, boolean discovery) {
    Map<String, Object> cells = q == null ? Map.of() : Map.of("q", q);

    assertThat(read(comparison("frame", "a", cells)).discovery()).isEqualTo(discovery);
  }

  @Test
  void anIntervalIsThatOfInferenceOrWithinTheDocuments() {
    Map<String, Object> ends =
        Map.of("difference_low", .1, "difference_high", .2, "within_low", .0, "within_high", .3);
    Row inferred = comparison("frame", "a", ends);
    Row described =
        comparison(
            "frame", "a", Map.of("inference", "descriptive", "within_low", .0, "within_high", .3));
    Row half = comparison("frame", "a", Map.of("difference_low", .1));
    Row endless =
        comparison(
            "frame",
            "a",
            Map.of("difference_low", .1, "difference_high", Double.POSITIVE_INFINITY));

    assertThat(List.of(inferred, described))
        .extracting(row -> read(row).interval())
        .containsExactly("difference", "within");
    assertThat(List.of(half, endless)).extracting(row -> read(row).interval()).containsOnlyNulls();
    assertThat(List.of(inferred, described))
        .extracting(row -> read(row).inferred())
        .containsExactly(true, false);
  }

  /** "We less I" per 1,000 words is below nothing where I is said more often. */
  @Test
  void measuresOfOnesOwnMayBeLessThanNone() {
    Family own = Family.of("ratio", "r", "r", "r", Unit.perThousandWords(), Section.OWN);
    Labels labels =
        Labels.of(Rows.none("entities"), Rows.none("topics"), new Families(List.of(own)));

    assertThat(Reading.of(comparison("ratio", "we_minus_i", Map.of()), labels, List.of()).amount())
        .isFalse();
  }

  @Test
  void doubtsSpeakAgainstADiscovery() {
    Row firm = tone(Map.of("q", .01, "opposed_instruments", "none"));
    Row opposed = tone(Map.of("q", .01, "opposed_instruments", "corenlp, lexicon"));
    Row within = tone(Map.of("q", .01, "within_error", true, "fragile", true, "unsettled", true));

    assertThat(read(firm))
        .satisfies(one -> assertThat(one.conclusive()).isTrue())
        .satisfies(one -> assertThat(one.doubts()).isEmpty())
        .satisfies(one -> assertThat(one.opposedBy()).isNull());
    assertThat(read(opposed))
        .satisfies(one -> assertThat(one.conclusive()).isFalse())
        .satisfies(one -> assertThat(one.opposedBy()).isEqualTo("CoreNLP and the VADER lexicon"))
        .satisfies(
            one ->
                assertThat(one.doubts())
                    .containsExactly("CoreNLP and the VADER lexicon lean the other way"));
    // What could be chance itself, no other instrument need confirm.
    assertThat(read(tone(Map.of("p", .4, "q", .9, "opposed_instruments", "lexicon"))).opposedBy())
        .isNull();
    assertThat(read(within))
        .satisfies(one -> assertThat(one.conclusive()).isFalse())
        .satisfies(
            one ->
                assertThat(one.doubts())
                    .containsExactly(
                        "depends on one document",
                        "test and interval disagree",
                        "within the instrument’s error"));
    assertThat(read(tone(Map.of("q", .2))).conclusive()).isFalse();
  }

  @Test
  void aFrameThatWasSeldomRightIsNoConclusion() {
    Map<String, Object> known = Map.of("q", .01, "precision_known", .4, "doubtful", true);

    assertThat(read(comparison("frame", "a", known)))
        .satisfies(one -> assertThat(one.conclusive()).isFalse())
        .satisfies(
            one -> assertThat(one.doubts()).containsExactly("seldom right where it was judged"));
    assertThat(Doubts.of(comparison("frame", "a", known)))
        .singleElement()
        .asString()
        .contains("40 of 100 were right");
  }

  @Test
  void aDifferenceThatLabelsDoNotBearOutIsNoConclusion() {
    Map<String, Object> known =
        Map.of(
            "q",
            .01,
            "difference",
            .2,
            "corrected_difference",
            .01,
            "corrected_low",
            -.02,
            "corrected_high",
            .04);

    assertThat(read(comparison("frame", "a", known)).conclusive()).isFalse();
    assertThat(read(comparison("frame", "a", known)).doubts())
        .containsExactly("not borne out by your labels");
    assertThat(Doubts.of(comparison("frame", "a", known)))
        .containsExactly(
            "Your labels do not bear it out: corrected by them the difference is 0.010, from -0.020"
                + " to 0.040.");
    Map<String, Object> borneOut = new HashMap<>(known);
    borneOut.put("corrected_low", .005);
    assertThat(Doubts.of(comparison("frame", "a", borneOut))).isEmpty();
  }

  @Test
  void measuresAreOfTheirInstrumentInTheOrderOfTheirFamily() {
    assertThat(
            List.of("fitted_mean", "lexicon_spread", "tense_past", "of_a_later_version").stream()
                .map(key -> read(comparison("tone", key, Map.of())))
                .toList())
        .satisfies(all -> assertThat(all).extracting(Reading::place).isSorted())
        .extracting(Reading::instrument)
        .containsExactly("fitted", "lexicon", null, null);
  }

  @Test
  void aSideWithoutTheMeasureIsToldFromAMeanOfZero() {
    Map<String, Object> none = Map.of("mean_a", .0, "mean_b", .2);
    Map<String, Object> score = Map.of("mean_a", .0, "mean_b", .2, "quantity", "mean");

    assertThat(read(comparison("frame", "a", none)).absent()).containsExactly("a");
    assertThat(read(tone(score)).absent()).isEmpty();
    assertThat(read(comparison("frame", "a", none)).amount()).isTrue();
    assertThat(read(tone(score)).amount()).isFalse();
  }

  private static Row tone(Map<String, Object> cells) {
    return comparison("tone", "fitted_mean", cells);
  }

  private static Reading read(Row row) {
    return Reading.of(row, LABELS, List.of("fitted", "corenlp", "lexicon"));
  }
}
