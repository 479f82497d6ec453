package dev.parallax.cli;

import dev.parallax.cli.log.LogStyle;
import dev.parallax.cli.log.Logging;
import dev.parallax.cli.print.Terminal;
import dev.parallax.config.ConfigException;
import dev.parallax.files.LocalPlace;
import dev.parallax.files.Place;
import dev.parallax.learn.data.DataException;
import dev.parallax.learn.frame.FrameModelFiles;
import dev.parallax.learn.frame.FrameTraining;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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
  private String texts = "";

  @Option(
      names = "--sets",
      paramLabel = "SET",
      arity = "1..*",
      description =
          "Sets of frames, as in frames.sets; without it policy and pipelines/frames/us-asia.yaml.")
  private List<String> sets = List.of("policy", "pipelines/frames/us-asia.yaml");

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description =
          "Folder for parameters and model card; without it, their places in the project.")
  private @Nullable String output;

  TrainFrameCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Logging.use(LogStyle.LINES);
    try {
      FrameTraining.of(sets, files()).run(LocalPlace.of(texts)).forEach(terminal::print);
    } catch (DataException e) {
      throw TrainToneCommand.unusable(e);
    } catch (ConfigException e) {
      throw new StoppedException(ExitCode.CONFIGURATION, String.valueOf(e.getMessage()), e);
    }
    return ExitCode.DONE.code();
  }

  private FrameModelFiles files() {
    return output == null
        ? FrameModelFiles.inProject(home())
        : FrameModelFiles.in(LocalPlace.of(output));
  }

  private static Place home() {
    return LocalPlace.of(System.getProperty("parallax.home", ""));
  }
}
