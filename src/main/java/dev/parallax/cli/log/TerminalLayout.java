package dev.parallax.cli.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.LayoutBase;
import dev.parallax.cli.print.TerminalText;
import dev.parallax.config.JvmDefaults;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** One line an event, for people: time, level and logger where they matter, message. */
final class TerminalLayout extends LayoutBase<ILoggingEvent> {

  /** To the line's start, and clear it. */
  private static final String CLEAR_LINE = "\r\u001B[K";

  private static final String OWN = "dev.parallax.";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(JvmDefaults.userZone());

  private final String prefix;

  /**
   * @param overBar whether a progress bar may stand on the current line
   */
  TerminalLayout(boolean overBar) {
    this.prefix = overBar ? CLEAR_LINE : "";
  }

  @Override
  public String doLayout(ILoggingEvent event) {
    StringBuilder line = new StringBuilder(prefix);
    line.append(TIME.format(Instant.ofEpochMilli(event.getTimeStamp()))).append(' ');
    if (event.getLevel() != Level.INFO) {
      line.append(event.getLevel().toString().toLowerCase(Locale.ROOT)).append(": ");
    }
    if (!event.getLoggerName().startsWith(OWN)) {
      line.append(TerminalText.escape(event.getLoggerName())).append(": ");
    }
    line.append(TerminalText.escape(String.valueOf(event.getFormattedMessage()))).append('\n');
    if (event.getThrowableProxy() != null) {
      ThrowableProxyUtil.asString(event.getThrowableProxy())
          .lines()
          .forEach(frame -> line.append(escapeFrame(frame)).append('\n'));
    }
    return line.toString();
  }

  private static String escapeFrame(String frame) {
    return TerminalText.escape(frame.replace("\t", "    "));
  }
}
