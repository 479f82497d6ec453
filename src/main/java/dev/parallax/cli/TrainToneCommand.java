package dev.parallax.cli;

import dev.parallax.learn.data.DataException;
import dev.parallax.learn.tone.ModelFiles;
import dev.parallax.learn.tone.ToneLearning;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "tone",
    mixinStandardHelpOptions = true,
    description = {
      "Fits the instrument of sentences' tone to people's ratings, with folds by article.",
      "The same data give the same bytes."
    })
final class TrainToneCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      required = true,
      description = "Folder of .tsv files: id (article_sentence), mean_rating (-4 to 4), text.")
  private Path data = Path.of("");

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Folder for parameters, metrics and model card; without it, their places in the"
          + " project.")
  private @Nullable Path output;

  TrainToneCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Logging.use(LogStyle.LINES);
    ModelFiles files =
        output != null
            ? ModelFiles.in(output)
            : ModelFiles.inProject(Path.of(System.getProperty("parallax.home", "")));
    try {
      ToneLearning.train(data, files).forEach(terminal::print);
    } catch (DataException | NoSuchFileException | NotDirectoryException e) {
      throw unusable(e);
    }
    return ExitCode.DONE.code();
  }

  /** Data that cannot be used are the user's to mend. */
  static StoppedException unusable(Exception e) {
    String message =
        e instanceof IOException ? "cannot be read: " + e.getMessage() : String.valueOf(e.getMessage());
    return new StoppedException(ExitCode.NOTHING_ANALYSED, message, e);
  }
}
