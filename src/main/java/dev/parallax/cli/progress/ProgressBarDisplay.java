package dev.parallax.cli.progress;

import dev.parallax.cli.print.Terminal;
import dev.parallax.cli.print.TerminalText;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A bar on a terminal: how many are done, rate, time left. Once all are done a line says so in its
 * place, since a run does more than that; what it does then stands in the log's lines.
 */
final class ProgressBarDisplay implements ProgressDisplay {

  private static final int UPDATE_MILLIS = 200;

  /** To the line's start, and clear it: the bar has no end of its own. */
  private static final String CLEAR_LINE = "\r\u001B[K";

  private final Terminal terminal;
  private @Nullable ProgressBar bar;
  private String counted = "";
  private boolean isDone;
  private String stage = "";

  ProgressBarDisplay(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public synchronized void stage(String name) {
    stage = name;
    if (bar == null) {
      terminal.complain(name);
    } else {
      bar.setExtraMessage(TerminalText.escape(name));
    }
  }

  @Override
  public synchronized void counted(String what, long done, long total) {
    if (!what.equals(counted)) {
      close();
      counted = what;
      isDone = false;
    }
    if (isDone) {
      return;
    }
    if (total > 0 && done >= total) {
      close();
      terminal.complain("%d of %d %s".formatted(done, total, what));
      isDone = true;
    } else {
      if (bar == null) {
        bar = start(what, total);
      }
      bar.maxHint(total);
      bar.stepTo(done);
    }
  }

  private ProgressBar start(String what, long total) {
    // A consumer of fixed width: the default one starts processes to ask for it.
    return new ProgressBarBuilder()
        .setTaskName(what.replaceFirst(" .*", ""))
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(UPDATE_MILLIS)
        .showSpeed()
        .clearDisplayOnFinish()
        .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), terminal.columns() - 1))
        .build()
        .setExtraMessage(TerminalText.escape(stage));
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
      bar = null;
      terminal.err().print(CLEAR_LINE);
    }
  }
}
