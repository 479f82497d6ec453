package dev.parallax.run;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Names runs so that they sort by time. */
public final class RunId {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private RunId() {}

  /**
   * For example {@code 20260102T030405.678Z-1f2e3d4c}.
   *
   * @param start of the run
   * @param snapshot of the run
   */
  public static String of(Instant start, String snapshot) {
    return TIME.format(start) + "-" + snapshot.substring(0, 8);
  }
}
