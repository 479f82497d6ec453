package dev.parallax.cli;

import dev.parallax.cli.log.LogStyle;
import dev.parallax.cli.log.Logging;
import dev.parallax.cli.print.Terminal;
import dev.parallax.cli.progress.ProgressListener;
import dev.parallax.config.ConfigException;
import dev.parallax.config.ModelJar;
import dev.parallax.files.DataException;
import dev.parallax.files.LocalPlace;
import dev.parallax.learn.data.RatedSentenceReader;
import dev.parallax.learn.data.RatedSentences;
import dev.parallax.learn.data.TrainingFiles;
import dev.parallax.learn.targeted.TargetLearning;
import dev.parallax.learn.tone.ToneLearning;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
        "A .csv file with the columns id, sentence (or text) and rating (-4 to 4), what the"
            + " command sample writes, say; a .tsv file: id, mean_rating, text; or a .jsonl file of"
            + " sentences with targets (docs/methods/tone-target.md)."
      })
  private File data = new File("");

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description = "The second file of the sample, which tells the documents.")
  private String key = "";

  @Option(
      names = "--scores",
      paramLabel = "FILE",
      description =
          "Write what each instrument says of each sentence to this CSV file; not for .jsonl.")
  private @Nullable String scores;

  EvaluateToneCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Logging.use(LogStyle.LINES);
    ModelJar.require(true);
    boolean targets = data.getName().endsWith(TrainingFiles.TARGETS);
    if (targets && scores != null) {
      throw new StoppedException(
          ExitCode.USAGE, "--scores is for sentences, not for targets", null);
    }
    try {
      JudgingTold.lines(terminal, progress -> judged(targets, progress)).forEach(terminal::print);
    } catch (DataException e) {
      throw TrainToneCommand.unusable(e);
    } catch (ConfigException e) {
      throw new StoppedException(ExitCode.CONFIGURATION, String.valueOf(e.getMessage()), e);
    }
    return ExitCode.DONE.code();
  }

  private List<String> judged(boolean targets, ProgressListener progress)
      throws IOException, DataException, ConfigException {
    return targets
        ? TargetLearning.evaluate(LocalPlace.of(data.getPath()), progress::counted)
        : ofSentences(progress);
  }

  /** No type of the training room stands in a signature: picocli reads those of all commands. */
  private List<String> ofSentences(ProgressListener progress)
      throws IOException, DataException, ConfigException {
    return ToneLearning.evaluate(
        data.getName().endsWith(TrainingFiles.SHEETS)
            ? RatedSentences.ofSheet(data.getPath(), key)
            : RatedSentenceReader.readAny(LocalPlace.of(data.getPath())),
        scores == null ? null : LocalPlace.absolute(scores),
        progress::counted);
  }
}
