package dev.parallax.compare.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.comparison.CalibratedDesign;
import dev.parallax.model.comparison.CalibrationRow;
import dev.parallax.model.measure.DocumentDesign;
import dev.parallax.model.measure.MeasuredDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DesignCalibrationTest {

  private static final int TERMS = 20;
  private static final Set<CalibratedDesign> FURTHER =
      EnumSet.of(CalibratedDesign.WITHIN, CalibratedDesign.PAIRS, CalibratedDesign.TREND);

  private final List<MeasuredDocument> documents = new ArrayList<>();
  private final Random random = new Random(7);

  @Test
  void designsKeepTheirLevelWhereOutletsAuthorsAndYearsDifferWidely() throws InterruptedException {
    for (int author = 0; author < 24; author++) {
      // A level of its own for each author and outlet: units dealt over all strata would not do.
      double level = 10 + 5 * author;
      add("author " + author, "outlet " + author / 8, 1990.5 + author % 12, level);
      add("author " + author, "outlet " + author / 8, 1990.5 + author % 12, level);
    }
    CalibrationResult result = calibrate(FURTHER, true, 300);
    assertThat(result.designsLeftOut()).isEmpty();
    assertThat(result.rows()).extracting(CalibrationRow::design).containsExactlyElementsOf(FURTHER);
    for (CalibrationRow row : result.rows()) {
      assertThat(row.size()).isEqualTo(24);
      assertThat(row.untested()).isLessThan(.01);
      assertThat(row.falsePositives().value()).isBetween(.03, .07);
      assertThat(row.coverage().value()).isBetween(.92, .98);
      assertThat(row.power()).isNull();
    }
  }

  @Test
  void whatTheDocumentsDoNotAllowIsLeftOutAndSaid() throws InterruptedException {
    for (int i = 0; i < 12; i++) {
      add(null, null, null, 20);
    }
    CalibrationResult result = calibrate(FURTHER, false, 5);
    assertThat(result.rows()).isEmpty();
    assertThat(result.designsLeftOut()).containsExactlyElementsOf(FURTHER);
    assertThat(PrintedCalibration.lines(result))
        .anyMatch(line -> line.startsWith("within is left out: it takes compare.within"))
        .anyMatch(line -> line.startsWith("pairs is left out: it takes compare.unit"))
        .anyMatch(line -> line.startsWith("trend is left out: it takes documents with dates"));
  }

  @Test
  void neitherThreadsNorTheOrderOfDocumentsCount() throws InterruptedException {
    for (int i = 0; i < 20; i++) {
      add("author " + i / 2, "outlet " + i / 10, 2000.5 + i, 20);
    }
    List<CalibrationRow> one = calibrate(FURTHER, true, 20).rows();
    Collections.reverse(documents);
    assertThat(
            Calibration.run(documents, settings(FURTHER, true, 20, 3), (done, total) -> {}).rows())
        .isEqualTo(one);
  }

  private CalibrationResult calibrate(Set<CalibratedDesign> designs, boolean stratified, int deals)
      throws InterruptedException {
    return Calibration.run(documents, settings(designs, stratified, deals, 1), (done, total) -> {});
  }

  private static CalibrationSettings settings(
      Set<CalibratedDesign> designs, boolean stratified, int deals, int threads) {
    return new CalibrationSettings(
        designs, stratified, List.of(5), deals, 199, 500, Map.of(), 3, threads);
  }

  private void add(
      @Nullable String author, @Nullable String outlet, @Nullable Double time, double level) {
    double[] amounts = new double[TERMS];
    for (int term = 0; term < TERMS; term++) {
      amounts[term] = level * Math.exp(.3 * random.nextGaussian());
    }
    String id = "d%03d".formatted(documents.size());
    MeasuredDocument plain = SamplePool.document(id, amounts);
    documents.add(
        new MeasuredDocument(
            plain.documentId(),
            plain.contentSha256(),
            "any",
            author == null ? id : author,
            plain.measurements(),
            new DocumentDesign(outlet, time, author, author == null ? id : author)));
  }
}
