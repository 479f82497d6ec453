package dev.parallax.cli;

import dev.parallax.cli.print.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Judges instruments on labelled texts.")
final class EvaluateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  static CommandLine commandLine(Terminal terminal) {
    return new CommandLine(new EvaluateCommand())
        .addSubcommand(new EvaluateFrameCommand(terminal))
        .addSubcommand(new EvaluateToneCommand(terminal))
        .addSubcommand(new EvaluateVoiceCommand(terminal))
        .addSubcommand(new EvaluateAgencyCommand(terminal));
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE.code();
  }
}
