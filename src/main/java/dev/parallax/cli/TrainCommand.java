package dev.parallax.cli;

import dev.parallax.cli.print.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Fits an instrument, and tells how well it does.")
final class TrainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  static CommandLine commandLine(Terminal terminal) {
    return new CommandLine(new TrainCommand())
        .addSubcommand(new TrainToneCommand(terminal))
        .addSubcommand(new TrainFrameCommand(terminal));
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE.code();
  }
}
