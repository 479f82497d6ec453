package dev.parallax.cli;

import dev.parallax.cli.log.Logging;
import dev.parallax.cli.print.Terminal;
import dev.parallax.config.ConfigException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Failures as messages and exit codes; a stack trace is for bugs alone. */
final class ErrorReports implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ErrorReports.class);

  private final Terminal terminal;

  ErrorReports(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleParseException(ParameterException exception, String[] arguments) {
    CommandLine command = exception.getCommandLine();
    terminal.complain(String.valueOf(exception.getMessage()));
    UnmatchedArgumentException.printSuggestions(exception, command.getErr());
    terminal.complain("Try ./" + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE.code();
  }

  @Override
  public int handleExecutionException(
      Exception exception, CommandLine command, ParseResult arguments) {
    if (exception instanceof ConfigException invalid) {
      invalid.problems().forEach(problem -> report("", problem.toString()));
      return ExitCode.CONFIGURATION.code();
    }
    if (exception instanceof StoppedException stopped) {
      report("parallax: ", String.valueOf(stopped.getMessage()));
      return stopped.exitCode().code();
    }
    return reportUnforeseen(exception);
  }

  /** Logs a failure in full, since nobody foresaw it, unless the machine is to blame. */
  int reportUnforeseen(Throwable failure) {
    Optional<StoppedException> machine = Failures.ofMachine(failure);
    if (machine.isPresent()) {
      report("parallax: ", String.valueOf(machine.get().getMessage()));
      return machine.get().exitCode().code();
    }
    LOG.error("unexpected failure", failure);
    report("parallax: ", ExitCode.UNEXPECTED.description());
    return ExitCode.UNEXPECTED.code();
  }

  private void report(String prefix, String message) {
    if (Logging.style().isJson()) {
      LOG.error("{}", message);
    } else {
      terminal.complain(prefix + message);
    }
  }
}
