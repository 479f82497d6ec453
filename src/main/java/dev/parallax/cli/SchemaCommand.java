package dev.parallax.cli;

import dev.parallax.cli.print.Terminal;
import dev.parallax.config.JsonSchema;
import dev.parallax.config.SettingsTable;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** For developers: regenerates what the settings' records determine. */
@Command(
    name = "schema",
    hidden = true,
    mixinStandardHelpOptions = true,
    description = "Prints the JSON Schema of pipelines/*.yaml.")
final class SchemaCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(names = "--markdown", description = "Print the table of docs/configuration.md instead.")
  private boolean markdown;

  @Option(names = "--commands", description = "Print docs/commands.md instead.")
  private boolean commands;

  @Spec private CommandSpec spec = CommandSpec.create();

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    text().lines().forEach(terminal::print);
    return ExitCode.DONE.code();
  }

  private String text() {
    if (commands) {
      return CommandReference.markdown(spec.root().commandLine());
    }
    return markdown ? SettingsTable.markdown() : JsonSchema.text();
  }
}
