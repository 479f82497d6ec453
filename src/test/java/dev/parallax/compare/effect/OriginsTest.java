package dev.parallax.compare.effect;

import static dev.parallax.compare.MeasuredDocuments.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.compare.gather.PairedMeasure;
import dev.parallax.compare.gather.SamplePairs;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.MeasuredDocument;
import dev.parallax.model.measure.Quantity;
import dev.parallax.model.text.MainSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a difference may come from but the cohorts: one pattern, or the instrument's error. */
class OriginsTest {

  @Test
  void theMainSourceIsCountedOverBothCohorts() {
    assertThat(main(List.of("x", "y", "y"), List.of("x", "x")))
        .isEqualTo(new MainSource("x", .6))
        .matches(MainSource::dominates);
    assertThat(main(List.of("y", "x"), List.of("x", "y")))
        .isEqualTo(new MainSource("x", .5))
        .matches(source -> !source.dominates());
  }

  @Test
  void contributionsWithoutASourceAreNotCounted() {
    List<Contribution> nameless = List.of(new Contribution(0, 0, 1), new Contribution(1, 0, 1));
    assertThat(SourceShares.main(pair(nameless, nameless).occurrences())).isNull();
  }

  private static MainSource main(List<String> old, List<String> young) {
    return SourceShares.main(pair(hits(old), hits(young)).occurrences());
  }

  private static List<Contribution> hits(List<String> sources) {
    return sources.stream().map(source -> new Contribution(0, 0, 1, source)).toList();
  }

  private static PairedMeasure pair(List<Contribution> old, List<Contribution> young) {
    return SamplePairs.only(
        List.of(
            document("old", "1").outOf("f", 9, 1).has("f", "k", Quantity.SHARE, old).build(),
            document("new", "2").outOf("f", 9, 1).has("f", "k", Quantity.SHARE, young).build()),
        "old",
        "new");
  }

  @Test
  void errorsOfDocumentsAddUp() {
    // Variances of the rates .04 and .16 in a, mean of two: .05; of b .01, one unit of one
    // document.
    List<MeasuredDocument> documents =
        List.of(tone("old", "1", 4, 10), tone("old", "2", 16, 10), tone("new", "3", 1, 10));
    assertThat(InstrumentError.deviation(SamplePairs.only(documents, "old", "new")))
        .isCloseTo(Math.sqrt(.05 + .01), within(1e-12));
  }

  @Test
  void anUnknownErrorLeavesTheWholeUnknown() {
    MeasuredDocument unknown =
        document("new", "3").outOf("tone", 10, 1).has("tone", "k", Quantity.MEAN, 1, 1).build();
    assertThat(
            InstrumentError.deviation(
                SamplePairs.only(List.of(tone("old", "1", 4, 10), unknown), "old", "new")))
        .isNull();
  }

  private static MeasuredDocument tone(String cohort, String id, double error, double sentences) {
    return document(cohort, id)
        .outOf("tone", sentences, 1)
        .withErrorVariance(error)
        .has("tone", "k", Quantity.MEAN, 1, 1)
        .build();
  }
}
