package dev.parallax.run;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names runs so that they sort by time. */
public final class RunId {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final Pattern SHAPE = Pattern.compile("\\d{8}T\\d{6}\\.\\d{3}Z-[0-9a-f]{8}");

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

  /** Whether a name is that of a run. */
  public static boolean isOne(String name) {
    return SHAPE.matcher(name).matches();
  }
}
