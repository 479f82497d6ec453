package dev.parallax.cli;

import dev.parallax.cli.print.Terminal;
import dev.parallax.pipeline.document.DeclaredFamilies;
import dev.parallax.table.DataDictionary;
import dev.parallax.table.TablePrinter;
import dev.parallax.table.Tables;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "tables",
    mixinStandardHelpOptions = true,
    description = "Prints every table with its columns, their types and their meanings.")
final class TablesCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(names = "--markdown", description = "Print docs/data-dictionary.md instead.")
  private boolean markdown;

  TablesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    String text =
        markdown
            ? DataDictionary.markdown(Tables.all(), DeclaredFamilies.ALL)
            : TablePrinter.print(Tables.all());
    text.lines().forEach(terminal::print);
    return ExitCode.DONE.code();
  }
}
