package dev.parallax.cli;

import dev.parallax.cli.print.Terminal;
import dev.parallax.config.JvmDefaults;

/** Where the process starts; see the launcher {@code parallax} for how. */
public final class Main {

  private Main() {}

  /** Runs the command that the arguments name, and ends the process with its exit code. */
  public static void main(String[] arguments) {
    JvmDefaults.set();
    System.exit(ParallaxCommand.execute(rooms(), Terminal.ofProcess(), arguments));
  }

  /** Connects the commands with the rooms that do the work: the one place that knows both. */
  private static Rooms rooms() {
    return new Rooms(BatchWork::run, BatchWork::calibrate, BatchWork::list);
  }
}
