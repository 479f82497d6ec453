package dev.parallax.pipeline.job;

import dev.parallax.config.ConfigException;
import dev.parallax.config.PipelineConfig;
import dev.parallax.files.Lease;
import dev.parallax.files.Place;
import dev.parallax.pipeline.beam.Progress;
import dev.parallax.pipeline.corpus.CalibrationRequest;
import dev.parallax.pipeline.document.AnnotatorFactory;
import dev.parallax.pipeline.graph.RunGraph;
import dev.parallax.pipeline.handover.CalibrationLines;
import dev.parallax.pipeline.handover.RunTally;
import dev.parallax.pipeline.handover.WorkRecords;
import dev.parallax.run.JobFolder;
import dev.parallax.run.Publisher;
import dev.parallax.run.WorkFolder;
import dev.parallax.run.lock.JobLockedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Shows how far a job's tests may be trusted on its own documents: splits them at random, where no
 * difference can be, and counts how often one is found.
 */
public final class CalibrationJob {

  private static final String REPORT = "report.txt";

  private final LockedJob locked;

  /**
   * A job that annotates with CoreNLP.
   *
   * @param clock for the name of the folder
   */
  public CalibrationJob(Clock clock) {
    this(clock, new SharedAnnotatorFactory());
  }

  /** A job that annotates with something else. */
  CalibrationJob(Clock clock, AnnotatorFactory annotator) {
    this.locked = new LockedJob(clock, annotator);
  }

  /**
   * Runs the calibration.
   *
   * @param config of the job whose measures are calibrated
   * @param request what is split, and how often
   * @param listener is told how far the run has come
   * @return its report; where no document could be analysed, nothing was written
   * @throws ConfigException if the settings, or files that they name, cannot be used
   * @throws JobLockedException if another run of the job is at work
   * @throws IOException if the input folder cannot be listed or the output cannot be written
   */
  public CalibrationSummary run(
      PipelineConfig config, CalibrationRequest request, Progress.Listener listener)
      throws IOException, ConfigException {
    return locked.run(
        request.narrow(config),
        Duration.ZERO,
        TopicStateChoice.NONE,
        (plan, job, lease, stopwatch) -> {
          WorkFolder work = locked.begin(plan, job, false);
          RunGraph graph = locked.graph(plan, work, false);
          LockedJob.run(
              LockedJob.engine(config),
              graph,
              pipeline -> graph.addCalibration(pipeline, plan.found(), request),
              listener);
          return publish(graph.work(), job, work, plan.runId(), lease);
        });
  }

  private static CalibrationSummary publish(
      WorkRecords records, JobFolder job, WorkFolder work, String runId, Lease lease)
      throws IOException {
    RunTally run = records.runTally().get();
    Optional<CalibrationLines> lines = records.calibrationLines().find();
    if (lines.isEmpty()) {
      return new CalibrationSummary(0, List.of(), run.rejects(), "");
    }
    CalibrationLines report = lines.get();
    String text = String.join("\n", report.lines()) + "\n";
    work.tables().at(REPORT).write(text.getBytes(StandardCharsets.UTF_8));
    Place folder = job.calibration(runId);
    Publisher.move(work, folder, lease);
    return new CalibrationSummary(
        report.documents(), report.lines(), run.rejects(), folder.toString());
  }
}
