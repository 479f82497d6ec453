package dev.parallax.cli;

import dev.parallax.cli.log.LogStyle;
import dev.parallax.cli.log.Logging;
import dev.parallax.cli.print.Terminal;
import dev.parallax.corpus.source.DocumentSource;
import dev.parallax.model.change.RunChanges;
import dev.parallax.model.comparison.ComparisonCounts;
import dev.parallax.model.run.EntryCounts;
import dev.parallax.model.run.RunSummary;
import dev.parallax.model.text.ErrorClass;
import dev.parallax.model.text.Metadata;
import dev.parallax.model.text.Reject;
import dev.parallax.model.text.Stage;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One call of a command, with what it printed. */
public record Trial(int code, String out, String err) {

  public static final Rooms.Job NO_JOB =
      (config, options, progress) -> {
        throw new AssertionError("no job was to run");
      };

  static final Rooms.Calibrator NO_CALIBRATOR =
      (config, request, progress) -> {
        throw new AssertionError("nothing was to be calibrated");
      };

  static final Rooms.Lister NO_LISTER =
      config -> {
        throw new AssertionError("no folder was to be listed");
      };

  public static Trial of(Rooms.Job job, String... arguments) {
    return of(new Rooms(job, NO_CALIBRATOR, NO_LISTER), arguments);
  }

  public static Trial of(Rooms rooms, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream processErr = System.err;
    PrintStream trialErr = new PrintStream(err, true, StandardCharsets.UTF_8);
    // Logs go to the process's own stream.
    System.setErr(trialErr);
    try {
      PrintStream trialOut = new PrintStream(out, true, StandardCharsets.UTF_8);
      Terminal terminal = new Terminal(trialOut, trialErr, false, 80, () -> Instant.EPOCH);
      int code = ParallaxCommand.execute(rooms, terminal, arguments);
      return new Trial(
          code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setErr(processErr);
      Logging.use(LogStyle.LINES);
    }
  }

  public static RunSummary summary(long documents, Reject... rejects) {
    return summary(documents, 1, RunChanges.FIRST, rejects);
  }

  public static RunSummary summary(long documents, int looks, Reject... rejects) {
    return summary(documents, looks, RunChanges.FIRST, rejects);
  }

  public static RunSummary summary(long documents, RunChanges changes, Reject... rejects) {
    return summary(documents, 1, changes, rejects);
  }

  private static RunSummary summary(
      long documents, int looks, RunChanges changes, Reject... rejects) {
    return new RunSummary(
        documents,
        10 * documents,
        60 * documents,
        1500 * documents,
        80 * documents,
        new ComparisonCounts(100 * documents, 0, 0),
        List.of("both cohorts are small"),
        List.of(rejects),
        2,
        new TreeMap<>(Map.of("annotations", new EntryCounts(documents, 1))),
        0,
        looks,
        changes,
        Duration.ofMillis(9_840),
        "output/trial/runs/1",
        "output/trial/latest");
  }

  public static Reject reject(String path, ErrorClass errorClass, String message) {
    return new Reject(path, null, null, null, Stage.READ, errorClass, message, null);
  }

  static DocumentSource source(String cohort, String path) {
    return new DocumentSource(cohort + "/" + path, cohort, path, Metadata.NONE);
  }
}
