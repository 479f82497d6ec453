package dev.parallax.pipeline.corpus;

import dev.parallax.compare.calibrate.Calibration;
import dev.parallax.compare.calibrate.CalibrationResult;
import dev.parallax.compare.calibrate.CalibrationSettings;
import dev.parallax.compare.calibrate.PrintedCalibration;
import dev.parallax.config.CompareConfig;
import dev.parallax.pipeline.handover.AcceptedDocument;
import dev.parallax.pipeline.handover.CalibrationLines;
import dev.parallax.pipeline.handover.TableFiles;
import dev.parallax.pipeline.handover.WorkRecords;
import dev.parallax.table.comparison.CalibrationTable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;

/**
 * Splits the documents into fake cohorts many times, and writes how often they seem to differ.
 *
 * @param request what is split, and how often
 * @param compare how cohorts are compared
 * @param threads that work at a time; 0 means one a processor
 * @param work that holds what was measured
 * @param tables where the table goes
 */
public record CalibrateMeasures(
    CalibrationRequest request,
    CompareConfig compare,
    int threads,
    WorkRecords work,
    TableFiles tables)
    implements OnCorpus.CorpusStep {

  @Override
  public String name() {
    return "calibrate";
  }

  @Override
  public String told() {
    return "comparing documents that were dealt out at random";
  }

  @Override
  public void on(List<AcceptedDocument> corpus) throws IOException {
    CalibrationResult result = split(CorpusMeasurements.load(work, corpus, compare, List.of()));
    tables.write(CalibrationTable.TABLE, result.rows().stream());
    work.calibrationLines()
        .put(new CalibrationLines(result.documents(), PrintedCalibration.lines(result)));
  }

  private CalibrationResult split(CorpusMeasurements measured) throws IOException {
    try {
      ToldProgress progress = new ToldProgress();
      return Calibration.run(
          measured.documents(),
          settings(),
          (done, total) -> progress.update("splits compared", done, total));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (InterruptedIOException)
          new InterruptedIOException("interrupted while splitting").initCause(e);
    }
  }

  private CalibrationSettings settings() {
    return CalibrationSettings.of(
        compare,
        request.designs(),
        request.sizes(),
        request.splits(),
        threads > 0 ? threads : Runtime.getRuntime().availableProcessors());
  }
}
