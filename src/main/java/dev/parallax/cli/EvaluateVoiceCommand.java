package dev.parallax.cli;

import dev.parallax.cli.log.LogStyle;
import dev.parallax.cli.log.Logging;
import dev.parallax.cli.print.Terminal;
import dev.parallax.config.ModelJar;
import dev.parallax.files.DataException;
import dev.parallax.files.LocalPlace;
import dev.parallax.learn.voice.VoiceEvaluation;
import java.io.File;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "voice",
    mixinStandardHelpOptions = true,
    description = "Judges how well quotations are found, on texts of your own.")
final class EvaluateVoiceCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--data",
      paramLabel = "FILE",
      required = true,
      description =
          "A .jsonl file: a text a line with what is attributed in it (docs/methods/voice.md).")
  private File data = new File("");

  EvaluateVoiceCommand(Terminal terminal) {
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
                  VoiceEvaluation.evaluate(LocalPlace.of(data.getPath()), progress::counted))
          .forEach(terminal::print);
    } catch (DataException e) {
      throw TrainToneCommand.unusable(e);
    }
    return ExitCode.DONE.code();
  }
}
