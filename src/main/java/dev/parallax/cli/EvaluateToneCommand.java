package dev.parallax.cli;

import dev.parallax.cli.log.LogStyle;
import dev.parallax.cli.log.Logging;
import dev.parallax.cli.print.Terminal;
import dev.parallax.cli.progress.ProgressListener;
import dev.parallax.config.ModelJar;
import dev.parallax.files.DataException;
import dev.parallax.files.LocalPlace;
import dev.parallax.files.Place;
import dev.parallax.learn.data.TrainingFiles;
import dev.parallax.learn.targeted.TargetLearning;
import dev.parallax.learn.tone.ToneLearning;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "tone",
    mixinStandardHelpOptions = true,
    description = "Judges the instruments of tone on sentences of your own.")
final class EvaluateToneCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--data",
      paramLabel = "FILE",
      required = true,
      description = {
        "A .tsv file: id (article_sentence), mean_rating (-4 to 4), text; or a .jsonl file of"
            + " sentences with targets (docs/methods/tone-target.md)."
      })
  private File data = new File("");

  EvaluateToneCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Logging.use(LogStyle.LINES);
    ModelJar.require(true);
    try {
      JudgingTold.lines(terminal, this::judged).forEach(terminal::print);
    } catch (DataException e) {
      throw TrainToneCommand.unusable(e);
    }
    return ExitCode.DONE.code();
  }

  private List<String> judged(ProgressListener progress) throws IOException, DataException {
    Place file = LocalPlace.of(data.getPath());
    return data.getName().endsWith(TrainingFiles.TARGETS)
        ? TargetLearning.evaluate(file, progress::counted)
        : ToneLearning.evaluate(file, progress::counted);
  }
}
