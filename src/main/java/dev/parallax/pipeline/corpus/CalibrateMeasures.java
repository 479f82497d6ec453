package dev.parallax.pipeline.corpus;

import dev.parallax.compare.calibrate.Calibration;
import dev.parallax.compare.calibrate.CalibrationReport;
import dev.parallax.compare.calibrate.CalibrationResult;
import dev.parallax.compare.calibrate.CalibrationSettings;
import dev.parallax.model.comparison.CalibrationRow;
import dev.parallax.pipeline.JobContext;
import dev.parallax.pipeline.beam.GatherAll;
import dev.parallax.pipeline.document.AcceptedDocument;
import dev.parallax.pipeline.job.CalibrationLines;
import dev.parallax.pipeline.job.CalibrationRequest;
import dev.parallax.table.comparison.CalibrationTable;
import dev.parallax.table.file.TableWriter;
import java.io.IOException;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PDone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Splits the documents into fake cohorts many times, and writes how often they seem to differ. */
public final class CalibrateMeasures extends PTransform<PCollection<AcceptedDocument>, PDone> {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(CalibrateMeasures.class);

  private final JobContext job;
  private final CalibrationRequest request;

  /** The step, in one run. */
  public CalibrateMeasures(JobContext job, CalibrationRequest request) {
    this.job = job;
    this.request = request;
  }

  @Override
  public PDone expand(PCollection<AcceptedDocument> analysed) {
    analysed
        .apply("GatherDocuments", new GatherAll<>())
        .apply("Calibrate", ParDo.of(new CalibrateFn(job, request)));
    return PDone.in(analysed.getPipeline());
  }

  static final class CalibrateFn extends DoFn<Iterable<AcceptedDocument>, Void> {

    private static final long serialVersionUID = 1L;

    private final JobContext job;
    private final CalibrationRequest request;

    CalibrateFn(JobContext job, CalibrationRequest request) {
      this.job = job;
      this.request = request;
    }

    @ProcessElement
    public void calibrate(@Element Iterable<AcceptedDocument> corpus)
        throws IOException, InterruptedException {
      CorpusMeasurements measured = CorpusMeasurements.load(job, AcceptedDocument.inOrder(corpus));
      CalibrationResult result = Calibration.run(measured.documents(), settings(), this::tell);
      try (TableWriter<CalibrationRow> table =
          TableWriter.open(
              CalibrationTable.TABLE, job.tableFile(CalibrationTable.TABLE, 0), job.footer())) {
        table.writeAll(result.rows().stream());
      }
      job.calibrationReports()
          .put(
              CalibrationLines.ID,
              new CalibrationLines(result.documents(), CalibrationReport.lines(result)));
    }

    private void tell(long done, long total) {
      if (done % Math.max(1, total / 10) == 0) {
        LOG.info("{} of {} splits", done, total);
      }
    }

    private CalibrationSettings settings() {
      int threads = job.config().execution().threads();
      return CalibrationSettings.of(
          job.config().compare(),
          request.sizes(),
          request.splits(),
          threads > 0 ? threads : Runtime.getRuntime().availableProcessors());
    }
  }
}
