package dev.parallax.cli.store;

import dev.parallax.cli.ExitCode;
import dev.parallax.cli.print.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "store",
    mixinStandardHelpOptions = true,
    description = "Shows, prunes or verifies what jobs keep so as not to make it twice.")
public final class StoreCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  /** The command with its subcommands. */
  public static CommandLine commandLine(Terminal terminal) {
    return new CommandLine(new StoreCommand())
        .addSubcommand(new StoreListCommand(terminal))
        .addSubcommand(new StorePruneCommand(terminal))
        .addSubcommand(new StoreVerifyCommand(terminal));
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE.code();
  }
}
