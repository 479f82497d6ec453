package dev.parallax.cli;

/** How logs look on standard error, and how much they say. */
enum LogStyle {
  LINES,
  JSON,
  QUIET,
  QUIET_JSON;

  static LogStyle of(boolean quiet, boolean json) {
    if (quiet) {
      return json ? QUIET_JSON : QUIET;
    }
    return json ? JSON : LINES;
  }

  boolean isJson() {
    return this == JSON || this == QUIET_JSON;
  }

  boolean isQuiet() {
    return this == QUIET || this == QUIET_JSON;
  }
}
