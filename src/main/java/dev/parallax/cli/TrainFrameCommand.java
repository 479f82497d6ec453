package dev.parallax.cli;

import dev.parallax.cli.log.LogStyle;
import dev.parallax.cli.log.Logging;
import dev.parallax.cli.print.Terminal;
import dev.parallax.config.ConfigException;
import dev.parallax.config.ModelJar;
import dev.parallax.files.DataException;
import dev.parallax.files.LocalPlace;
import dev.parallax.learn.frame.FrameModelFiles;
import dev.parallax.learn.frame.FrameTraining;
import java.io.File;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "frame",
    mixinStandardHelpOptions = true,
    description = {
      "Fits the heads that score sentences for frames: to what the frames' patterns find in texts, and"
          + " to the frames' examples.",
      "The same texts and frames give the same bytes."
    })
final class TrainFrameCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      required = true,
      description = "Folder of .txt files, a paragraph a line; 2,000 sentences at least.")
  private File texts = new File("");

  @Option(
      names = "--sets",
      paramLabel = "SET",
      arity = "1..*",
      description =
          "Sets of frames, as in frames.sets; without it policy and pipelines/frames/us-asia.yaml.")
  private List<String> sets = List.of("policy", "pipelines/frames/us-asia.yaml");

  @Mixin private TrainedPlace place = new TrainedPlace();

  TrainFrameCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Logging.use(LogStyle.LINES);
    ModelJar.require(true);
    try {
      // No type of the training room stands in a signature: picocli reads those of all commands.
      FrameModelFiles files =
          place.isSources()
              ? FrameModelFiles.inProject(place.folder())
              : FrameModelFiles.in(place.folder());
      FrameTraining.of(sets, files).run(LocalPlace.of(texts.getPath())).forEach(terminal::print);
    } catch (DataException e) {
      throw TrainToneCommand.unusable(e);
    } catch (ConfigException e) {
      throw new StoppedException(ExitCode.CONFIGURATION, String.valueOf(e.getMessage()), e);
    }
    return ExitCode.DONE.code();
  }
}
