package dev.parallax.cli.progress;

import dev.parallax.cli.log.LogStyle;
import dev.parallax.cli.print.Terminal;

/** Shows a run's progress until it is closed. */
public interface ProgressDisplay extends ProgressListener, AutoCloseable {

  @Override
  void close();

  /** A bar where a person watches, lines in the log where none does, nothing where none cares. */
  static ProgressDisplay of(Terminal terminal, LogStyle style, ProgressUnit unit) {
    if (style.isQuiet()) {
      return new None();
    }
    return terminal.interactive() && style == LogStyle.LINES
        ? new ProgressBarDisplay(terminal, unit)
        : new ProgressLog(terminal.clock(), unit);
  }

  /** Shows nothing. */
  record None() implements ProgressDisplay {

    @Override
    public void stage(String name) {}

    @Override
    public void documents(long done, long total) {}

    @Override
    public void close() {}
  }
}
