package dev.parallax.cli;

import dev.parallax.cli.log.LogStyle;
import dev.parallax.cli.print.Terminal;
import dev.parallax.cli.progress.ProgressDisplay;
import dev.parallax.cli.progress.ProgressListener;
import java.util.List;

/** Judges an instrument while it is told how far that is. */
final class JudgingTold {

  private JudgingTold() {}

  /** What takes the time. */
  @FunctionalInterface
  interface Judging {
    List<String> of(ProgressListener progress) throws Exception;
  }

  /** The lines of its report. */
  static List<String> lines(Terminal terminal, Judging judging) throws Exception {
    try (ProgressDisplay progress = ProgressDisplay.of(terminal, LogStyle.LINES)) {
      progress.stage("loading models");
      return judging.of(progress);
    }
  }
}
