package dev.parallax.cli.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * Sends what Parallax and its libraries log to standard error. In code, since Logback's own files
 * of settings cost an XML parser at every start.
 */
public final class Logging {

  /** Reflects the launcher's terminal: log lines must not stick to a progress bar. */
  private static final boolean OVER_A_BAR = Boolean.getBoolean("parallax.stderr.terminal");

  private static volatile LogStyle current = LogStyle.LINES;

  private Logging() {}

  /** The style in use. */
  public static LogStyle style() {
    return current;
  }

  /** Switches to a style; may be called again. */
  public static void use(LogStyle style) {
    current = style;
    configure((LoggerContext) LoggerFactory.getILoggerFactory(), style);
  }

  static void configure(LoggerContext context, LogStyle style) {
    context.reset();
    ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
    appender.setContext(context);
    appender.setTarget("System.err");
    appender.setEncoder(style.isJson() ? json(context) : lines(context));
    appender.start();
    ch.qos.logback.classic.Logger root =
        context.getLogger(ch.qos.logback.classic.Logger.ROOT_LOGGER_NAME);
    root.addAppender(appender);
    // Beam, CoreNLP, PDFBox and POI tell much that helps nobody here.
    root.setLevel(Level.WARN);
    context.getLogger("dev.parallax").setLevel(style.isQuiet() ? Level.WARN : Level.INFO);
    bridgeJavaUtilLogging();
  }

  private static void bridgeJavaUtilLogging() {
    LogManager.getLogManager().getLogger("").setLevel(java.util.logging.Level.WARNING);
    if (!SLF4JBridgeHandler.isInstalled()) {
      SLF4JBridgeHandler.removeHandlersForRootLogger();
      SLF4JBridgeHandler.install();
    }
  }

  private static Encoder<ILoggingEvent> json(LoggerContext context) {
    JsonEncoder encoder = new JsonEncoder();
    encoder.setContext(context);
    encoder.setWithSequenceNumber(false);
    encoder.setWithNanoseconds(false);
    encoder.setWithContext(false);
    encoder.setWithMessage(false);
    encoder.setWithArguments(false);
    encoder.setWithFormattedMessage(true);
    encoder.start();
    return encoder;
  }

  private static Encoder<ILoggingEvent> lines(LoggerContext context) {
    TerminalLayout layout = new TerminalLayout(OVER_A_BAR);
    layout.setContext(context);
    layout.start();
    LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
    encoder.setContext(context);
    encoder.setCharset(StandardCharsets.UTF_8);
    encoder.setLayout(layout);
    encoder.start();
    return encoder;
  }
}
