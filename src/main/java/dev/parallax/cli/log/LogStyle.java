package dev.parallax.cli.log;

/** How logs look on standard error, and how much they say. */
public enum LogStyle {
  LINES,
  JSON,
  QUIET,
  QUIET_JSON;

  /** The style that the options of a command ask for. */
  public static LogStyle of(boolean quiet, boolean json) {
    if (quiet) {
      return json ? QUIET_JSON : QUIET;
    }
    return json ? JSON : LINES;
  }

  /** Whether each line is an object of JSON. */
  public boolean isJson() {
    return this == JSON || this == QUIET_JSON;
  }

  /** Whether only warnings and errors are told. */
  public boolean isQuiet() {
    return this == QUIET || this == QUIET_JSON;
  }
}
