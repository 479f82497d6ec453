package dev.parallax.cli;

import dev.parallax.cli.log.LogStyle;
import dev.parallax.cli.log.Logging;
import dev.parallax.cli.print.Terminal;
import dev.parallax.config.ConfigException;
import dev.parallax.config.IncludeText;
import dev.parallax.config.PipelineConfig;
import dev.parallax.files.LocalPlace;
import dev.parallax.files.Place;
import dev.parallax.pipeline.document.DeclaredFamilies;
import dev.parallax.report.ReportWriter;
import dev.parallax.run.JobFolder;
import dev.parallax.run.Manifest;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Makes report.html of a run anew, from its tables alone.")
final class ReportCommand implements Callable<Integer> {

  private static final String LATEST = "latest";

  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "RUN_OR_LATEST",
      description = "Folder of a run, id of a run of the job, or latest, which is the default.")
  private String run = LATEST;

  @Option(
      names = "--config",
      paramLabel = "CONFIG",
      description = "The job's YAML file, which names its output folder and its runs.")
  private @Nullable Path config;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Folder of all jobs' tables; wins over output.folder.")
  private @Nullable File output;

  @Option(
      names = "--include-text",
      paramLabel = "HOW_MUCH",
      converter = Choice.class,
      description =
          "full, evidence or none: how much of the essays the page republishes; wins over"
              + " report.include_text of the run.")
  private @Nullable IncludeText includeText;

  ReportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Logging.use(LogStyle.LINES);
    Place folder = folder();
    if (!folder.at(Manifest.FILE_NAME).isObject()) {
      throw new StoppedException(
          ExitCode.USAGE, "no run is in " + folder + ": there is no run.json", null);
    }
    if (!ReportWriter.declaresFamilies(folder)) {
      terminal.print(
          "families  the run is older than the table families; titles, units and sections are"
              + " those of this version. ./parallax run makes a run that says its own.");
    }
    Place page = ReportWriter.write(folder, includeText, DeclaredFamilies.ALL);
    terminal.print("report  " + page);
    return ExitCode.DONE.code();
  }

  private Place folder() throws ConfigException, StoppedException {
    Place typed = LocalPlace.absolute(run);
    if (typed.at(Manifest.FILE_NAME).isObject()) {
      return typed;
    }
    PipelineConfig job = SettingsOptions.load(config, List.of(), null, output);
    JobFolder folder = JobFolder.of(LocalPlace.of(job.output().folder()), job.name());
    return run.equals(LATEST) ? folder.latest() : folder.run(run);
  }

  static final class Choice implements ITypeConverter<IncludeText> {

    @Override
    public IncludeText convert(String typed) {
      return Arrays.stream(IncludeText.values())
          .filter(choice -> choice.name().equalsIgnoreCase(typed))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException("full, evidence or none, not " + typed));
    }
  }
}
