package dev.parallax.cli;

import dev.parallax.cli.log.LogStyle;
import dev.parallax.cli.log.Logging;
import dev.parallax.cli.print.Terminal;
import dev.parallax.files.Place;
import dev.parallax.objects.Storage;
import dev.parallax.report.export.ExportFormat;
import dev.parallax.report.export.TableExport;
import dev.parallax.report.read.RunFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes tables of a run as CSV, Excel workbooks or lines of JSON.",
    footer = {
      "",
      "Numbers have all their digits. A text that begins like a formula gets an apostrophe before it."
    })
final class ExportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "RUN_OR_LATEST",
      description = "Folder of a run, id of a run of the job, or latest, which is the default.")
  private String run = RunChoice.LATEST;

  @Mixin private RunChoice choice = new RunChoice();

  @Option(
      names = "--format",
      paramLabel = "csv|xlsx|json",
      description = "csv, which is the default; xlsx, a workbook a table; json, an object a line.")
  private ExportFormat format = ExportFormat.CSV;

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      split = ",",
      description = "Tables that are written, comma-separated or given again; all without it.")
  private List<String> tables = new ArrayList<>();

  @Option(
      names = "--to",
      paramLabel = "DIR",
      description = "Folder of the files; exports/<run id> in the working directory without it.")
  private @Nullable String to;

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Logging.use(LogStyle.LINES);
    Place folder = choice.folder(run);
    TableExport export = new TableExport(new RunFolder(folder), format);
    List<String> wanted = wanted(export.tables());
    Place target = Storage.absolute(to == null ? "exports/" + folder.real().name() : to);
    try {
      for (String table : wanted) {
        tell(export.write(table, target));
      }
    } catch (IOException e) {
      throw Failures.recognise(e, target);
    }
    return ExitCode.DONE.code();
  }

  private List<String> wanted(List<String> known) throws StoppedException {
    for (String table : tables) {
      if (!known.contains(table)) {
        throw new StoppedException(
            ExitCode.USAGE,
            "the run has no table '%s'; it has %s".formatted(table, String.join(", ", known)),
            null);
      }
    }
    return tables.isEmpty() ? known : tables;
  }

  private void tell(TableExport.Written written) {
    terminal.print(
        String.format(Locale.ROOT, "%,d rows  %s", written.rows(), written.file())
            + (written.cut() == 0
                ? ""
                : String.format(
                    Locale.ROOT,
                    "  (%,d cells were cut: a workbook holds no text longer than 32,767"
                        + " characters; csv and json have all of it)",
                    written.cut())));
  }
}
