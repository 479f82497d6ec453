package dev.parallax.report.concordance;

/** A pattern cannot be read; the message is for people. */
public final class PatternException extends Exception {

  private static final long serialVersionUID = 1L;

  PatternException(String message) {
    super(message);
  }
}
