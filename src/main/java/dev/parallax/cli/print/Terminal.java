package dev.parallax.cli.print;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

/**
 * Where a command speaks to.
 *
 * @param out standard output
 * @param err standard error
 * @param interactive whether a person watches {@code err}
 * @param columns width of {@code err}
 * @param clock for rates and times left
 */
public record Terminal(
    PrintStream out, PrintStream err, boolean interactive, int columns, InstantSource clock) {

  private static final int USUAL_WIDTH = 80;

  /** The process's own. Java 17 cannot ask whether stderr is a terminal, so the launcher tells. */
  public static Terminal ofProcess() {
    return new Terminal(
        new PrintStream(System.out, true, StandardCharsets.UTF_8),
        new PrintStream(System.err, true, StandardCharsets.UTF_8),
        Boolean.getBoolean("parallax.stderr.terminal"),
        Math.max(USUAL_WIDTH / 2, Integer.getInteger("parallax.stderr.columns", USUAL_WIDTH)),
        InstantSource.system());
  }

  /** Writes one line of results. */
  public void print(String line) {
    out.println(TerminalText.escape(line));
  }

  /**
   * Writes one line that programs read, as it is; what is written so escapes by itself whatever
   * could speak to a terminal.
   */
  public void write(String line) {
    out.println(line);
  }

  /** Writes one line of complaint. */
  public void complain(String line) {
    err.println(TerminalText.escape(line));
  }
}
