package dev.parallax.cli.print;

import java.time.Duration;
import java.util.Locale;

/** Durations as people say them. */
public final class ElapsedText {

  private ElapsedText() {}

  /** For example {@code 9.8 s}, {@code 2 min 5 s}, {@code 3 h 0 min}. */
  public static String of(Duration elapsed) {
    if (elapsed.compareTo(Duration.ofMinutes(1)) < 0) {
      return String.format(Locale.ROOT, "%.1f s", elapsed.toMillis() / 1000.0);
    }
    if (elapsed.compareTo(Duration.ofHours(1)) < 0) {
      return elapsed.toMinutes() + " min " + elapsed.toSecondsPart() + " s";
    }
    return elapsed.toHours() + " h " + elapsed.toMinutesPart() + " min";
  }
}
