package dev.parallax.cli.models;

import dev.parallax.cli.ExitCode;
import dev.parallax.cli.print.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "models",
    mixinStandardHelpOptions = true,
    description = "Lists the models that annotation needs, or fetches them.")
public final class ModelsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  /** The command with its subcommands. */
  public static CommandLine commandLine(Terminal terminal) {
    return commandLine(terminal, ModelFolders.told());
  }

  static CommandLine commandLine(Terminal terminal, ModelFolders folders) {
    return new CommandLine(new ModelsCommand())
        .addSubcommand(new ModelsListCommand(terminal, folders))
        .addSubcommand(new ModelsFetchCommand(terminal, folders));
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE.code();
  }
}
