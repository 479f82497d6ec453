package dev.parallax.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "tables",
    mixinStandardHelpOptions = true,
    description = "Prints every table with its columns, their types and their meanings.")
final class TablesCommand implements Callable<Integer> {

  private final Rooms rooms;
  private final Terminal terminal;

  TablesCommand(Rooms rooms, Terminal terminal) {
    this.rooms = rooms;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    rooms.tables().get().lines().forEach(terminal::print);
    return ExitCode.DONE.code();
  }
}
