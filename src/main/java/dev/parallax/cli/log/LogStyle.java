package dev.parallax.cli.log;

/** How logs look on standard error, and how much they say. */
public enum LogStyle {
  LINES,
  JSON,
  QUIET,
  QUIET_JSON;

  public static LogStyle of(boolean quiet, boolean json) {
    if (quiet) {
      return json ? QUIET_JSON : QUIET;
    }
    return json ? JSON : LINES;
  }

  public boolean isJson() {
    return this == JSON || this == QUIET_JSON;
  }

  public boolean isQuiet() {
    return this == QUIET || this == QUIET_JSON;
  }
}
