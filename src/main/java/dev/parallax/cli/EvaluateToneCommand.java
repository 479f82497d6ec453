package dev.parallax.cli;

import dev.parallax.learn.data.DataException;
import dev.parallax.learn.tone.ToneLearning;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "tone",
    mixinStandardHelpOptions = true,
    description = "Judges the three instruments of tone on rated sentences.")
final class EvaluateToneCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--data",
      paramLabel = "FILE",
      required = true,
      description = "A .tsv file: id (article_sentence), mean_rating (-4 to 4), text.")
  private Path data = Path.of("");

  EvaluateToneCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Logging.use(LogStyle.LINES);
    try {
      ToneLearning.evaluate(data).forEach(terminal::print);
    } catch (DataException | NoSuchFileException e) {
      throw TrainToneCommand.unusable(e);
    }
    return ExitCode.DONE.code();
  }
}
