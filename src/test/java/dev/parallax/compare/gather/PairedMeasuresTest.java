package dev.parallax.compare.gather;

import static dev.parallax.compare.MeasuredDocuments.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.compare.MeasuredDocuments;
import dev.parallax.model.measure.MeasuredDocument;
import dev.parallax.model.measure.Quantity;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairedMeasuresTest {

  @Test
  void aUnitsRateIsTheMeanOfItsDocumentsRates() {
    PairedMeasure measure =
        SamplePairs.only(
            List.of(
                word("old", "1", 3, 10).ofUnit("x").build(),
                word("old", "2", 1, 100).ofUnit("x").build(),
                word("new", "3", 5, 10).ofUnit("x").build(),
                document("new", "4").outOf("word", 10, 1).build()),
            "old",
            "new");
    assertThat(measure.rates(true)).containsExactly((.3 + .01) / 2);
    assertThat(measure.rates(false)).containsExactlyInAnyOrder(.5, 0);
    assertThat(measure.support().a()).isEqualTo(new Side(1, 2, 110, 10));
    assertThat(measure.documentShare()).isEqualTo(.75);
  }

  @Test
  void documentsWithoutADenominatorDoNotCount() {
    PairedMeasure measure =
        SamplePairs.only(
            List.of(
                word("old", "1", 1, 10).build(),
                document("old", "2").outOf("word", 0, 1).build(),
                document("old", "3").build()),
            "old",
            "new");
    assertThat(measure.support().a()).isEqualTo(new Side(1, 1, 10, 10));
    assertThat(measure.support().hasBothCohorts()).isFalse();
  }

  @Test
  void aKeysOwnDenominatorGoesBeforeTheFamilys() {
    List<MeasuredDocument> documents =
        List.of(
            word("old", "1", 2, 100).outOfItsOwn("word", "key", 4).build(),
            word("new", "2", 2, 100).build());
    PairedMeasure measure = SamplePairs.only(documents, "old", "new");
    assertThat(measure.rates(true)).containsExactly(.5);
    assertThat(measure.rates(false)).as("no denominator of its own").isEmpty();
  }

  @Test
  void unitsStandInTheOrderOfTheirSmallestHash() {
    List<MeasuredDocument> documents =
        List.of(
            hashed("c", "late", 1),
            hashed("a", "two", 2),
            hashed("d", "two", 3),
            hashed("b", "z", 4));
    PairedMeasure measure = SamplePairs.only(documents, "old", "new");
    assertThat(Arrays.stream(measure.rates()).map(rate -> rate * 10).toArray())
        .containsExactly(2.5, 4, 1);
  }

  private static MeasuredDocument hashed(String hash, String unit, double hits) {
    MeasuredDocument document = word("old", hash, hits, 10).build();
    return new MeasuredDocument("id-" + hits, hash, "old", unit, document.measurements());
  }

  @Test
  void measuresThatDoNotOccurInThePairAreNotOfIt() {
    List<MeasuredDocument> documents =
        List.of(
            word("other", "1", 1, 10).build(),
            document("old", "2").outOf("word", 10, 1).build(),
            document("new", "3").outOf("word", 10, 1).build());
    assertThat(SamplePairs.of(documents, "old", "new")).isEmpty();
    assertThat(SamplePairs.of(documents, "old", "other")).hasSize(1);
  }

  @Test
  void sumsThatAreNoNumbersAreRefused() {
    List<MeasuredDocument> documents = List.of(word("old", "1", Double.NaN, 10).build());
    assertThatThrownBy(() -> new MeasuredCorpus(documents))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("word")
        .hasMessageContaining("document 1");
  }

  private static MeasuredDocuments word(String cohort, String id, double hits, double words) {
    return document(cohort, id).outOf("word", words, 1).has("word", "key", Quantity.COUNT, hits, 1);
  }
}
