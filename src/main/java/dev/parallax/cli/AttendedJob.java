package dev.parallax.cli;

import dev.parallax.cli.log.LogStyle;
import dev.parallax.cli.print.Terminal;
import dev.parallax.cli.progress.ProgressDisplay;
import dev.parallax.cli.progress.ProgressListener;
import dev.parallax.config.PipelineConfig;
import dev.parallax.objects.Storage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What commands that run a job have in common.
 *
 * @param terminal that shows how far the job is
 * @param style of the logs
 */
record AttendedJob(Terminal terminal, LogStyle style) {

  private static final Logger LOG = LoggerFactory.getLogger(AttendedJob.class);

  /**
   * The job itself.
   *
   * @param <T> what comes of it
   */
  @FunctionalInterface
  interface Work<T> {
    T run(ProgressListener progress) throws Exception;
  }

  /**
   * Runs a job and shows its progress.
   *
   * @throws StoppedException where it fails for a reason that the user can mend
   * @throws Exception for all else
   */
  <T> T run(PipelineConfig config, Work<T> work) throws Exception {
    TemporaryFolder.require();
    try (ProgressDisplay progress = ProgressDisplay.of(terminal, style)) {
      return work.run(progress);
    } catch (Exception e) {
      throw Failures.recognise(e, Storage.absolute(config.output().folder()));
    }
  }

  /** Warns of files that could not be analysed, where there are any. */
  static void warnOf(long rejects) {
    if (rejects > 0) {
      LOG.warn("files that could not be analysed: {}", rejects);
    }
  }
}
