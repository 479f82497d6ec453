package dev.parallax.cli;

import dev.parallax.cli.log.LogStyle;
import dev.parallax.cli.log.Logging;
import dev.parallax.cli.print.Terminal;
import dev.parallax.cli.progress.ProgressListener;
import dev.parallax.config.ConfigException;
import dev.parallax.config.ModelJar;
import dev.parallax.files.DataException;
import dev.parallax.files.LocalPlace;
import dev.parallax.learn.frame.FrameModelFiles;
import dev.parallax.learn.frame.FrameTraining;
import dev.parallax.learn.frame.LabelTraining;
import java.io.File;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "frame",
    mixinStandardHelpOptions = true,
    description = {
      "Fits the heads that score sentences for frames. On labels of your own (--data): on top of the"
          + " heads that there are, judged by folds of documents; a run uses them where frames.heads"
          + " names the file. On texts (--texts): to what the frames' patterns find in them, and to the"
          + " frames' examples.",
      "The same data and frames give the same bytes."
    })
final class TrainFrameCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private LabelledData labels = new LabelledData();

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description = "Folder of .txt files, a paragraph a line; 2,000 sentences at least.")
  private @Nullable File texts;

  @Mixin private TrainedPlace place = new TrainedPlace();

  TrainFrameCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Logging.use(LogStyle.LINES);
    if (labels.data().isEmpty() == (texts == null)) {
      throw new StoppedException(
          ExitCode.USAGE,
          "either --data, a sheet of labels, or --texts, a folder, is needed",
          null);
    }
    if (texts == null && place.isSources()) {
      throw new StoppedException(
          ExitCode.USAGE, "--in-place is for --texts: your labels are of your project", null);
    }
    ModelJar.require(true);
    try {
      JudgingTold.lines(terminal, this::trained).forEach(terminal::print);
    } catch (DataException e) {
      throw TrainToneCommand.unusable(e);
    } catch (ConfigException e) {
      throw new StoppedException(ExitCode.CONFIGURATION, String.valueOf(e.getMessage()), e);
    }
    return ExitCode.DONE.code();
  }

  private List<String> trained(ProgressListener progress) throws Exception {
    // No type of the training room stands in a signature: picocli reads those of all commands.
    FrameModelFiles files =
        place.isSources()
            ? FrameModelFiles.inProject(place.folder())
            : FrameModelFiles.in(place.folder());
    return texts == null
        ? LabelTraining.train(labels.data(), labels.key(), labels.sets(), files, progress::counted)
        : FrameTraining.of(labels.sets(), files)
            .run(LocalPlace.of(texts.getPath()), progress::counted);
  }
}
