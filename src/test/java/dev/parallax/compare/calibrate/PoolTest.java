package dev.parallax.compare.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.parallax.model.comparison.CalibratedDesign;
import dev.parallax.model.comparison.FrequencyBand;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.Denominator;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.MeasuredDocument;
import dev.parallax.model.measure.Quantity;
import dev.parallax.model.text.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PoolTest {

  /** Twenty documents; term i occurs in 1, 4, 10, 18 and 20 of them. */
  private static final List<MeasuredDocument> TWENTY = twenty();

  private static List<MeasuredDocument> twenty() {
    List<MeasuredDocument> documents = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      documents.add(
          SamplePool.document(
              "d%02d".formatted(i),
              i < 1 ? 1 : 0,
              i < 4 ? 1 : 0,
              i < 10 ? 1 : 0,
              i < 18 ? 1 : 0,
              1));
    }
    return documents;
  }

  @Test
  void measuresAreGroupedByTheShareOfDocumentsTheyOccurIn() {
    assertThat(Pool.of(TWENTY, settings(Map.of(), 500)).groups())
        .extracting(group -> group.key().band(), PooledGroup::measures)
        .containsExactly(
            tuple(FrequencyBand.FROM_5_TO_20, 1),
            tuple(FrequencyBand.FROM_20_TO_50, 1),
            tuple(FrequencyBand.FROM_50_TO_90, 1),
            tuple(FrequencyBand.FROM_90, 2));
  }

  @Test
  void aMeasureBelowTheFamilysBoundIsLeftOut() {
    assertThat(Pool.of(TWENTY, settings(Map.of("term", 0.5), 500)).groups())
        .extracting(PooledGroup::measures)
        .containsExactly(1, 2);
    assertThat(Pool.of(TWENTY, settings(Map.of("word", 0.5), 500)).groups()).hasSize(4);
  }

  @Test
  void ofManyMeasuresAPartIsTested() {
    List<MeasuredDocument> pool = SamplePool.random(6, 30, 1, 1);
    PooledGroup<PooledMeasure> group = Pool.of(pool, settings(Map.of(), 7)).groups().get(0);

    assertThat(group.measures()).isEqualTo(30);
    assertThat(group.tested()).hasSize(7);
  }

  @Test
  void documentsOfAUnitAreOneWhateverTheirCohorts() {
    MeasuredDocument first = SamplePool.document("d1", "pair", 100, 4);
    MeasuredDocument second = inCohort(SamplePool.document("d2", "pair", 50, 4), "other");
    MeasuredDocument alone = SamplePool.document("d3", "alone", 100, 1);
    Pool pool = Pool.of(List.of(first, second, alone), settings(Map.of(), 500));

    assertThat(pool.units()).isEqualTo(2);
    assertThat(pool.groups().get(0).tested().get(0).rates(new int[] {0, 1}))
        .containsExactlyInAnyOrder(0.06, 0.01);
  }

  @Test
  void aUnitWithoutADenominatorHasNoRate() {
    List<MeasuredDocument> documents =
        List.of(
            SamplePool.document("d1", "d1", 100, 4),
            SamplePool.document("d2", "d2", 0),
            SamplePool.document("d3", "d3", 100));
    Pool pool = Pool.of(documents, settings(Map.of(), 500));

    assertThat(pool.units()).isEqualTo(3);
    assertThat(pool.groups().get(0).tested().get(0).rates(new int[] {0, 1, 2}))
        .containsExactlyInAnyOrder(0.04, 0);
  }

  @Test
  void aDenominatorOfItsOwnGoesBeforeTheFamilys() {
    Measure part = SamplePool.term("part");
    Denominator own =
        new Denominator("term", "part", Voice.ALL, List.of(new Contribution(0, 0, 8)));
    List<MeasuredDocument> documents =
        List.of(
            SamplePool.document(
                "d1",
                "d1",
                List.of(SamplePool.numerator(part, Quantity.MEAN, 2)),
                List.of(SamplePool.denominator(100), own)),
            SamplePool.document("d2", "d2", List.of(), List.of(SamplePool.denominator(100))));

    assertThat(
            Pool.of(documents, settings(Map.of(), 500))
                .groups()
                .get(0)
                .tested()
                .get(0)
                .rates(new int[] {0, 1}))
        .containsExactly(0.25);
  }

  @Test
  void sharesAreDoubledUpToOneAndMeansNotAtAll() {
    PooledMeasure count = new PooledMeasure(Quantity.COUNT, FrequencyBand.FROM_90, 1);
    PooledMeasure share = new PooledMeasure(Quantity.SHARE, FrequencyBand.FROM_50_TO_90, 1);

    assertThat(count.doubled(new double[] {0.1, 0.7})).containsExactly(0.2, 1.4);
    assertThat(share.doubled(new double[] {0.1, 0.7})).containsExactly(0.2, 1);
    assertThat(count.canDouble()).isTrue();
    assertThat(share.canDouble()).isTrue();
    assertThat(new PooledMeasure(Quantity.MEAN, FrequencyBand.FROM_90, 1).canDouble()).isFalse();
    assertThat(new PooledMeasure(Quantity.COUNT, FrequencyBand.FROM_20_TO_50, 1).canDouble())
        .isFalse();
  }

  private static MeasuredDocument inCohort(MeasuredDocument document, String cohort) {
    return new MeasuredDocument(
        document.documentId(),
        document.contentSha256(),
        cohort,
        document.unit(),
        document.measurements());
  }

  private static CalibrationSettings settings(Map<String, Double> minDocumentShare, int most) {
    return new CalibrationSettings(
        Set.of(CalibratedDesign.COHORTS), false, List.of(5), 10, 399, most, minDocumentShare, 1, 1);
  }
}
