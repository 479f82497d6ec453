package dev.parallax.report.export;

/** Texts that no spreadsheet takes for a formula. */
final class Harmless {

  /** What formulas begin with, and what some programs leave out before one. */
  private static final String BEGINNINGS = "=+-@\t\r\n";

  private Harmless() {}

  /** The text, with an apostrophe before it where it begins like a formula. */
  static String of(String text) {
    return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
