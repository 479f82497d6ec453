package dev.parallax.compare.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How often intervals of corrected differences hold the truth, where an instrument is biased. */
class CorrectionCoverageTest {

  private static final double DIFFERENCE = .05;

  @Test
  void correctedIntervalsHoldTheTruthWherePlainOnesDoNot() {
    CorrectionTrial.Summary summary = new CorrectionTrial(200, .3, DIFFERENCE, 50, 1).many(400, 1);

    assertThat(summary.given()).isGreaterThan(380);
    assertThat(summary.coverage()).isBetween(.92, .98);
    assertThat(summary.plainCoverage()).isLessThan(.8);
  }

  /** What is drawn more often counts less: the estimate stays where it was, and is given sooner. */
  @Test
  void oversamplingRareFramesLeavesNoBias() {
    CorrectionTrial.Summary even = new CorrectionTrial(400, .1, DIFFERENCE, 50, 1).many(400, 1);
    CorrectionTrial.Summary rare = new CorrectionTrial(400, .1, DIFFERENCE, 50, 10).many(400, 1);

    assertThat(even.given()).isLessThan(250);
    assertThat(rare.given()).isGreaterThan(395);
    assertThat(rare.coverage()).isBetween(.92, .98);
    assertThat(rare.error()).isBetween(-3 * rare.errorOfError(), 3 * rare.errorOfError());
  }

  /** Writes {@code target/label-correction-oversampled.txt}, the second table of labels.md. */
  @Test
  @Tag("long")
  void coverageHoldsWhereRareFramesAreOversampled() throws Exception {
    int times = 2000;
    List<String> lines = new ArrayList<>();
    for (int documents : new int[] {20, 60}) {
      for (double share : new double[] {.03, .05, .15}) {
        for (int labels : new int[] {200, 500}) {
          CorrectionTrial.Summary found =
              new CorrectionTrial(labels, share, DIFFERENCE, documents, 10).many(times, 1);
          lines.add(
              String.format(
                  Locale.ROOT,
                  "| %d | %.2f | %d | %.3f | %.3f | %.4f | %.3f | %.3f |",
                  labels,
                  share,
                  documents,
                  found.given() / (double) times,
                  found.coverage(),
                  found.error(),
                  found.errorOfError(),
                  found.width()));
        }
      }
    }
    Files.write(Path.of("target", "label-correction-oversampled.txt"), lines);
  }

  /** Writes {@code target/label-correction.txt}, from which docs/methods/labels.md is. */
  @Test
  @Tag("long")
  void coverageHoldsAsTheTableSays() throws Exception {
    int times = 2000;
    List<String> lines = new ArrayList<>();
    lines.add(
        "| labels | share | documents a cohort | given | coverage | plain coverage | width | plain width |");
    lines.add("| --- | --- | --- | --- | --- | --- | --- | --- |");
    for (int documents : new int[] {20, 60}) {
      for (double share : new double[] {.05, .15, .3}) {
        for (int labels : new int[] {100, 200, 500, 1000}) {
          CorrectionTrial.Summary found =
              new CorrectionTrial(labels, share, DIFFERENCE, documents, 1).many(times, 1);
          lines.add(
              String.format(
                  Locale.ROOT,
                  "| %d | %.2f | %d | %.3f | %.3f | %.3f | %.3f | %.3f |",
                  labels,
                  share,
                  documents,
                  found.given() / (double) times,
                  found.coverage(),
                  found.plainCoverage(),
                  found.width(),
                  found.plainWidth()));
          if (found.given() > times / 2) {
            assertThat(found.coverage()).as(lines.get(lines.size() - 1)).isBetween(.93, .97);
          }
        }
      }
    }
    Files.write(Path.of("target", "label-correction.txt"), lines);
  }
}
