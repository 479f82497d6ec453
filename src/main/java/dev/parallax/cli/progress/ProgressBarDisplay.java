package dev.parallax.cli.progress;

import dev.parallax.cli.print.Terminal;
import dev.parallax.cli.print.TerminalText;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A bar on a terminal: documents done, rate, time left. It goes once all are done, since a run does
 * more than that; what it does then stands in the log's lines.
 */
final class ProgressBarDisplay implements ProgressDisplay {

  private static final int UPDATE_MILLIS = 200;

  private final Terminal terminal;
  private final ProgressUnit unit;
  private @Nullable ProgressBar bar;
  private boolean isDone;
  private String stage = "";

  ProgressBarDisplay(Terminal terminal, ProgressUnit unit) {
    this.terminal = terminal;
    this.unit = unit;
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
  public synchronized void documents(long done, long total) {
    if (isDone) {
      return;
    }
    if (bar == null) {
      bar = start(total);
    }
    bar.maxHint(total);
    bar.stepTo(done);
    if (total > 0 && done >= total) {
      close();
      terminal.err().println();
      isDone = true;
    }
  }

  private ProgressBar start(long total) {
    // A consumer of fixed width: the default one starts processes to ask for it.
    return new ProgressBarBuilder()
        .setTaskName(unit.toString())
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(UPDATE_MILLIS)
        .showSpeed()
        .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), terminal.columns() - 1))
        .build()
        .setExtraMessage(TerminalText.escape(stage));
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
