package dev.parallax.cli;

import dev.parallax.config.PipelineConfig;
import dev.parallax.model.RunSummary;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "Analyses the essays and writes the tables.")
final class RunCommand implements Callable<Integer> {

  private static final Logger LOG = LoggerFactory.getLogger(RunCommand.class);

  private final Rooms rooms;
  private final Terminal terminal;

  @Mixin private SettingsOptions settings = new SettingsOptions();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Folder of all jobs' tables; wins over output.folder.")
  private @Nullable Path output;

  @Option(names = "--quiet", description = "Say nothing but warnings and errors.")
  private boolean quiet;

  @Option(names = "--json-logs", description = "Log one JSON object a line.")
  private boolean jsonLogs;

  RunCommand(Rooms rooms, Terminal terminal) {
    this.rooms = rooms;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    LogStyle style = LogStyle.of(quiet, jsonLogs);
    Logging.use(style);
    RunSummary summary = run(settings.load(output), style);
    if (!quiet) {
      SummaryPrinter.lines(summary).forEach(terminal::print);
    }
    if (summary.documents() == 0) {
      String message = "nothing could be analysed, so nothing was published";
      throw new StoppedException(ExitCode.NOTHING_ANALYSED, message, null);
    }
    if (summary.rejects().isEmpty()) {
      return ExitCode.DONE.code();
    }
    LOG.warn("files that could not be analysed: {}", summary.rejects().size());
    return ExitCode.DONE_WITH_REJECTS.code();
  }

  private RunSummary run(PipelineConfig config, LogStyle style) throws Exception {
    try (ProgressDisplay progress = ProgressDisplay.of(terminal, style)) {
      return rooms.job().run(config, progress);
    } catch (Exception e) {
      throw Failures.recognise(e, Path.of(config.output().folder()));
    }
  }
}
