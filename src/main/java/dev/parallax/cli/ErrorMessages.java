package dev.parallax.cli;

import dev.parallax.cli.log.LogStyle;
import dev.parallax.cli.log.Logging;
import dev.parallax.cli.print.Terminal;
import dev.parallax.config.ConfigException;
import java.util.List;
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
final class ErrorMessages implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ErrorMessages.class);

  private final Terminal terminal;

  ErrorMessages(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleParseException(ParameterException exception, String[] arguments) {
    CommandLine command = exception.getCommandLine();
    if (List.of(arguments).contains(RunCommand.JSON_LOGS)) {
      Logging.use(LogStyle.JSON);
      tell("", String.valueOf(exception.getMessage()), ExitCode.USAGE);
      return ExitCode.USAGE.code();
    }
    terminal.complain(String.valueOf(exception.getMessage()));
    UnmatchedArgumentException.printSuggestions(exception, command.getErr());
    terminal.complain("Try ./" + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE.code();
  }

  @Override
  public int handleExecutionException(
      Exception exception, CommandLine command, ParseResult arguments) {
    if (exception instanceof ConfigException invalid) {
      invalid.problems().forEach(problem -> tell("", problem.toString(), ExitCode.CONFIGURATION));
      return ExitCode.CONFIGURATION.code();
    }
    if (exception instanceof StoppedException stopped) {
      tell("parallax: ", String.valueOf(stopped.getMessage()), stopped.exitCode());
      return stopped.exitCode().code();
    }
    return reportUnforeseen(exception);
  }

  /** Logs a failure in full, since nobody foresaw it, unless the machine is to blame. */
  int reportUnforeseen(Throwable failure) {
    Optional<StoppedException> machine = Failures.ofMachine(failure);
    if (machine.isPresent()) {
      tell("parallax: ", String.valueOf(machine.get().getMessage()), machine.get().exitCode());
      return machine.get().exitCode().code();
    }
    LOG.error("unexpected failure", failure);
    tell("parallax: ", ExitCode.UNEXPECTED.description(), ExitCode.UNEXPECTED);
    return ExitCode.UNEXPECTED.code();
  }

  private void tell(String prefix, String message, ExitCode exitCode) {
    if (Logging.style().isJson()) {
      LOG.atError().addKeyValue("exit_code", exitCode.code()).log("{}", message);
    } else {
      terminal.complain(prefix + message);
    }
  }
}
