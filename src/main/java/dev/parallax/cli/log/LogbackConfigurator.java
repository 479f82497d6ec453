package dev.parallax.cli.log;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.core.spi.ContextAwareBase;

/** Found by Logback as a service, so that the first line logged already looks as it should. */
public final class LogbackConfigurator extends ContextAwareBase implements Configurator {

  @Override
  public ExecutionStatus configure(LoggerContext context) {
    Logging.configure(context, LogStyle.LINES);
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }
}
