package dev.parallax.cli;

import dev.parallax.cli.log.LogStyle;
import dev.parallax.cli.log.Logging;
import dev.parallax.cli.print.SummaryJson;
import dev.parallax.cli.print.SummaryPrinter;
import dev.parallax.cli.print.Terminal;
import dev.parallax.config.PipelineConfig;
import dev.parallax.files.Place;
import dev.parallax.model.run.NothingNew;
import dev.parallax.model.run.RunOutcome;
import dev.parallax.model.run.RunSummary;
import dev.parallax.objects.Storage;
import dev.parallax.pipeline.job.RunOptions;
import dev.parallax.pipeline.job.TopicStateChoice;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "Analyses the essays and writes the tables.")
final class RunCommand implements Callable<Integer> {

  /** The option by which every line is JSON. */
  static final String JSON_LOGS = "--json-logs";

  private final Rooms rooms;
  private final Terminal terminal;

  @Mixin private SettingsOptions settings = new SettingsOptions();

  @Option(names = "--quiet", description = "Say nothing but warnings and errors.")
  private boolean quiet;

  @Option(
      names = JSON_LOGS,
      description = "Write one JSON object a line, on either stream: logs, and what the run did.")
  private boolean jsonLogs;

  @Option(
      names = "--full-refresh",
      description = "Do all anew: also where nothing is new, and with no stored annotation.")
  private boolean fullRefresh;

  @Option(
      names = "--wait",
      paramLabel = "TIME",
      arity = "0..1",
      fallbackValue = Patience.ENDLESS,
      converter = Patience.Converter.class,
      preprocessor = Patience.AttachedOnly.class,
      description =
          "Wait while another run is at work, at most 90s, 10m or 1h30m, say, where a time is"
              + " given; without this option the second run leaves at once.")
  private Duration patience = Duration.ZERO;

  @Option(
      names = "--topic-state",
      paramLabel = "FILE|none",
      converter = RunCommand.TopicStateConverter.class,
      description =
          "Topics to go on from: those of a file that a run has left (topic-state.json), or none;"
              + " without this option those of the run before.")
  private TopicStateChoice topicState = TopicStateChoice.PREVIOUS;

  RunCommand(Rooms rooms, Terminal terminal) {
    this.rooms = rooms;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    LogStyle style = LogStyle.of(quiet, jsonLogs);
    Logging.use(style);
    PipelineConfig config = settings.load();
    RunOptions options = new RunOptions(fullRefresh, patience, topicState);
    RunOutcome outcome =
        new AttendedJob(terminal, style)
            .run(
                config,
                progress -> settings.placing(() -> rooms.job().run(config, options, progress)));
    ExitCode ending = ending(outcome);
    // Before the stop below: who reads the lines gets one of the run, whatever came of it.
    if (jsonLogs) {
      terminal.write(SummaryJson.of(outcome, ending.code()));
    } else if (!quiet) {
      SummaryPrinter.lines(outcome).forEach(terminal::print);
    }
    if (ending == ExitCode.NOTHING_ANALYSED) {
      throw new StoppedException(
          ending, "nothing could be analysed, so nothing was published", null);
    }
    AttendedJob.warnOf(rejects(outcome));
    return ending.code();
  }

  private static ExitCode ending(RunOutcome outcome) {
    return outcome instanceof RunSummary summary && summary.documents() == 0
        ? ExitCode.NOTHING_ANALYSED
        : ExitCode.withRejects(rejects(outcome));
  }

  private static long rejects(RunOutcome outcome) {
    return outcome instanceof RunSummary summary
        ? summary.rejects().size()
        : ((NothingNew) outcome).rejects();
  }

  /** Reads {@code --topic-state}: a file that is there, or {@code none}. */
  static final class TopicStateConverter implements ITypeConverter<TopicStateChoice> {

    private static final String NONE = "none";

    @Override
    public TopicStateChoice convert(String value) {
      if (value.equals(NONE)) {
        return TopicStateChoice.NONE;
      }
      Place file = Storage.absolute(value);
      if (file.isObject()) {
        return TopicStateChoice.of(file);
      }
      throw new TypeConversionException("there is no file '" + value + "'; give a file or none");
    }
  }
}
