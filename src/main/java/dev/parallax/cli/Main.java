package dev.parallax.cli;

import dev.parallax.cli.print.Terminal;
import dev.parallax.cli.progress.ProgressListener;
import dev.parallax.config.JvmDefaults;
import dev.parallax.pipeline.beam.Progress;
import dev.parallax.pipeline.job.BatchJob;
import dev.parallax.pipeline.job.CalibrationJob;
import java.time.Clock;

/** Where the process starts; see the launcher {@code parallax} for how. */
public final class Main {

  private Main() {}

  /** Runs the command that the arguments name, and ends the process with its exit code. */
  public static void main(String[] arguments) {
    JvmDefaults.set();
    System.exit(ParallaxCommand.execute(rooms(), Terminal.ofProcess(), arguments));
  }

  /**
   * Connects the commands with the rooms that do the work. Jobs are made when they are asked for,
   * so that {@code --help} does not wait for Beam's classes.
   */
  private static Rooms rooms() {
    Clock clock = Clock.systemUTC();
    return new Rooms(
        (config, options, progress) -> new BatchJob(clock).run(config, options, told(progress)),
        (config, request, progress) ->
            new CalibrationJob(clock).run(config, request, told(progress)),
        CorpusListing::of);
  }

  private static Progress.Listener told(ProgressListener progress) {
    progress.stage("reading");
    return now -> progress.counted("documents read and annotated", now.done(), now.total());
  }
}
