package dev.parallax.cli;

import dev.parallax.cli.log.LogStyle;
import dev.parallax.cli.log.Logging;
import dev.parallax.cli.print.Terminal;
import dev.parallax.cli.progress.ProgressListener;
import dev.parallax.config.ModelJar;
import dev.parallax.files.DataException;
import dev.parallax.files.LocalPlace;
import dev.parallax.files.Place;
import dev.parallax.learn.ToneTraining;
import dev.parallax.learn.data.TrainingFiles;
import dev.parallax.learn.targeted.TargetModelFiles;
import dev.parallax.learn.tone.ModelFiles;
import java.io.File;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "tone",
    mixinStandardHelpOptions = true,
    description = {
      "Fits the instruments of tone to people's judgements, with folds by article: that of sentences"
          + " to .tsv files, that of targets to .jsonl files. Of files of one kind only those with"
          + " train in their names are read, if there are such.",
      "The same data give the same bytes."
    })
final class TrainToneCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      required = true,
      description = {
        "Folder of .tsv files: id (article_sentence), mean_rating (-4 to 4), text; and of .jsonl"
            + " files of sentences with targets (docs/methods/tone-target.md)."
      })
  private File data = new File("");

  @Mixin private TrainedPlace place = new TrainedPlace();

  TrainToneCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Logging.use(LogStyle.LINES);
    ModelJar.require(true);
    try {
      JudgingTold.lines(terminal, this::trained).forEach(terminal::print);
    } catch (DataException e) {
      throw unusable(e);
    }
    return ExitCode.DONE.code();
  }

  private List<String> trained(ProgressListener progress) throws Exception {
    // No type of the training room stands in a signature: picocli reads those of all commands.
    Place folder = place.folder();
    ToneTraining training =
        place.isSources()
            ? new ToneTraining(TargetModelFiles.inProject(folder), ModelFiles.inProject(folder))
            : new ToneTraining(TargetModelFiles.in(folder), ModelFiles.in(folder));
    return training.run(TrainingFiles.in(LocalPlace.of(data.getPath())), progress::counted);
  }

  /** Data that cannot be used are the user's to mend. */
  static StoppedException unusable(DataException e) {
    return new StoppedException(ExitCode.NOTHING_ANALYSED, String.valueOf(e.getMessage()), e);
  }
}
