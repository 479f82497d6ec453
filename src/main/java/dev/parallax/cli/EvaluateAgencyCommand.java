package dev.parallax.cli;

import dev.parallax.cli.log.LogStyle;
import dev.parallax.cli.log.Logging;
import dev.parallax.cli.print.Terminal;
import dev.parallax.config.ModelJar;
import dev.parallax.files.DataException;
import dev.parallax.files.LocalPlace;
import dev.parallax.learn.agency.AgencyEvaluation;
import java.io.File;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "agency",
    mixinStandardHelpOptions = true,
    description = "Judges how well agents and patients are found, on sentences of your own.")
final class EvaluateAgencyCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--data",
      paramLabel = "FILE",
      required = true,
      description =
          "A .conllu file with a column of roles for each predicate (docs/methods/agency.md).")
  private File data = new File("");

  EvaluateAgencyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Logging.use(LogStyle.LINES);
    ModelJar.require(true);
    try {
      JudgingTold.lines(
              terminal,
              progress ->
                  AgencyEvaluation.evaluate(LocalPlace.of(data.getPath()), progress::counted))
          .forEach(terminal::print);
    } catch (DataException e) {
      throw TrainToneCommand.unusable(e);
    }
    return ExitCode.DONE.code();
  }
}
