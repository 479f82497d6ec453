package dev.parallax.cli;

import dev.parallax.cli.log.LogStyle;
import dev.parallax.cli.log.Logging;
import dev.parallax.cli.print.Terminal;
import dev.parallax.cli.progress.ProgressListener;
import dev.parallax.config.ConfigException;
import dev.parallax.config.ModelJar;
import dev.parallax.files.LocalPlace;
import dev.parallax.learn.frame.FrameJudging;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "frame",
    mixinStandardHelpOptions = true,
    description = "Judges both instruments of frames on sentences that you have labelled.")
final class EvaluateFrameCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private LabelledData labels = new LabelledData();

  @Option(
      names = "--scores",
      paramLabel = "FILE",
      description = "Write what each instrument says of each sentence to this CSV file.")
  private @Nullable String scores;

  EvaluateFrameCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Logging.use(LogStyle.LINES);
    if (labels.data().isEmpty()) {
      throw new StoppedException(ExitCode.USAGE, "Missing required option: '--data=FILE'", null);
    }
    ModelJar.require(true);
    try {
      JudgingTold.lines(terminal, this::judged).forEach(terminal::print);
    } catch (ConfigException e) {
      throw new StoppedException(ExitCode.CONFIGURATION, String.valueOf(e.getMessage()), e);
    }
    return ExitCode.DONE.code();
  }

  private List<String> judged(ProgressListener progress) throws IOException, ConfigException {
    return FrameJudging.evaluate(
        labels.data(),
        labels.key(),
        labels.sets(),
        scores == null ? null : LocalPlace.absolute(scores),
        progress::counted);
  }
}
