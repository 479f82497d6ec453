package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.comparison.CalibratedDesign;
import dev.parallax.model.text.ErrorClass;
import dev.parallax.pipeline.corpus.CalibrationRequest;
import dev.parallax.pipeline.job.CalibrationSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CalibrateCommandTest {

  private final List<CalibrationRequest> requests = new ArrayList<>();

  @Test
  void asksForThreeSizesAndTwoThousandSplitsOfAllDocuments() {
    Trial trial = calibrate(summary(65), "calibrate");

    assertThat(trial.code()).isEqualTo(ExitCode.DONE.code());
    assertThat(requests)
        .containsExactly(
            new CalibrationRequest(
                null, Set.of(CalibratedDesign.COHORTS), List.of(5, 8, 20), 2000));
    assertThat(trial.out().lines())
        .containsExactly("frame 4.9 %", "", "written to output/job/calibrations/1");
  }

  @Test
  void splitsOneCohortWhereItIsNamed() {
    calibrate(summary(65), "calibrate", "--cohort", "2016", "--splits", "100", "--sizes", "4,6");

    assertThat(requests)
        .containsExactly(
            new CalibrationRequest("2016", Set.of(CalibratedDesign.COHORTS), List.of(4, 6), 100));
  }

  @Test
  void refusesSizesThatAreNeverTested() {
    Trial trial = calibrate(summary(65), "calibrate", "--sizes", "3,8");

    assertThat(trial.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(trial.err()).contains("--sizes must be at least 4");
    assertThat(requests).isEmpty();
  }

  @Test
  void refusesToSplitNever() {
    Trial trial = calibrate(summary(65), "calibrate", "--splits", "0");

    assertThat(trial.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(trial.err()).contains("--splits must be at least 1");
  }

  @Test
  void saysWhereNothingCouldBeAnalysed() {
    Trial trial = calibrate(new CalibrationSummary(0, List.of(), List.of(), ""), "calibrate");

    assertThat(trial.code()).isEqualTo(ExitCode.NOTHING_ANALYSED.code());
    assertThat(trial.err()).contains("nothing was calibrated");
  }

  @Test
  void tellsOfRejectsByItsExitCode() {
    CalibrationSummary withReject =
        new CalibrationSummary(
            9,
            List.of(),
            List.of(Trial.reject("a/b.txt", ErrorClass.EMPTY, "It is empty.")),
            "folder");

    assertThat(calibrate(withReject, "calibrate").code())
        .isEqualTo(ExitCode.DONE_WITH_REJECTS.code());
  }

  private static CalibrationSummary summary(int documents) {
    return new CalibrationSummary(
        documents, List.of("frame 4.9 %"), List.of(), "output/job/calibrations/1");
  }

  private Trial calibrate(CalibrationSummary summary, String... arguments) {
    Rooms.Calibrator calibrator =
        (config, request, progress) -> {
          requests.add(request);
          return summary;
        };
    return Trial.of(new Rooms(Trial.NO_JOB, calibrator, Trial.NO_LISTER), arguments);
  }
}
