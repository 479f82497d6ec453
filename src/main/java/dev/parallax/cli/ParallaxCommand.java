package dev.parallax.cli;

import dev.parallax.cli.init.InitCommand;
import dev.parallax.cli.kwic.KwicCommand;
import dev.parallax.cli.models.ModelsCommand;
import dev.parallax.cli.print.Terminal;
import dev.parallax.cli.store.StoreCommand;
import dev.parallax.config.Version;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "parallax",
    mixinStandardHelpOptions = true,
    versionProvider = ParallaxCommand.VersionLine.class,
    scope = CommandLine.ScopeType.INHERIT,
    description = "Compares framing and tone between cohorts of essays.",
    footer = {"", "Exit codes are listed in docs/exit-codes.md."})
final class ParallaxCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Runs the command that the arguments name, and returns the process's exit code. */
  static int execute(Rooms rooms, Terminal terminal, String... arguments) {
    ErrorMessages reports = new ErrorMessages(terminal);
    try {
      return commandLine(rooms, terminal, reports).execute(arguments);
    } catch (Error e) {
      // Picocli lets errors pass; runners' threads would then keep the process from ending.
      return reports.reportUnforeseen(e);
    }
  }

  static CommandLine commandLine(Rooms rooms, Terminal terminal, ErrorMessages reports) {
    CommandLine commands = new CommandLine(new ParallaxCommand());
    commands.addSubcommand(new RunCommand(rooms, terminal));
    commands.addSubcommand(new CheckCommand(rooms, terminal));
    commands.addSubcommand(new CalibrateCommand(rooms, terminal));
    commands.addSubcommand(new ReportCommand(terminal));
    commands.addSubcommand(new InitCommand(terminal));
    commands.addSubcommand(ModelsCommand.commandLine(terminal));
    commands.addSubcommand(new KwicCommand(terminal));
    commands.addSubcommand(new ExportCommand(terminal));
    commands.addSubcommand(new SampleCommand(terminal));
    commands.addSubcommand(StoreCommand.commandLine(terminal));
    commands.addSubcommand(TrainCommand.commandLine(terminal));
    commands.addSubcommand(EvaluateCommand.commandLine(terminal));
    commands.addSubcommand(new TablesCommand(terminal));
    commands.addSubcommand(new SchemaCommand(terminal));
    commands.addSubcommand(new GenerateCompletion());
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setParameterExceptionHandler(reports);
    commands.setExecutionExceptionHandler(reports);
    commands.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
    commands.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    return commands;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE.code();
  }

  static final class VersionLine implements IVersionProvider {

    @Override
    public String[] getVersion() {
      return new String[] {"parallax " + Version.parallax(), "commit " + Version.commit()};
    }
  }
}
