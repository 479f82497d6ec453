package dev.parallax.cli;

import dev.parallax.cli.log.LogStyle;
import dev.parallax.cli.log.Logging;
import dev.parallax.cli.print.Terminal;
import dev.parallax.config.IncludeText;
import dev.parallax.files.Place;
import dev.parallax.pipeline.document.DeclaredFamilies;
import dev.parallax.report.ReportWriter;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Makes report.html of a run anew, from its tables alone.")
final class ReportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "RUN_OR_LATEST",
      description = "Folder of a run, id of a run of the job, or latest, which is the default.")
  private String run = RunChoice.LATEST;

  @Mixin private RunChoice choice = new RunChoice();

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
    Place folder = choice.folder(run);
    if (!ReportWriter.declaresFamilies(folder)) {
      terminal.print(
          "families  the run is older than the table families; titles, units and sections are"
              + " those of this version. ./parallax run makes a run that says its own.");
    }
    Place page = ReportWriter.write(folder, includeText, DeclaredFamilies.ALL);
    terminal.print("report  " + page);
    return ExitCode.DONE.code();
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
