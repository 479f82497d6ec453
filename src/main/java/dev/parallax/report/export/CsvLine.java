package dev.parallax.report.export;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line of CSV (RFC 4180), its numbers with all their digits and its texts harmless: one that
 * begins like a formula has an apostrophe before it. Control characters, which could speak to a
 * terminal, are blanks.
 */
public final class CsvLine {

  private CsvLine() {}

  /** The line without its end. */
  public static String of(List<? extends @Nullable Object> cells) {
    return cells.stream().map(CsvLine::cell).collect(Collectors.joining(","));
  }

  private static String cell(@Nullable Object value) {
    Object flat = Cell.flat(value);
    if (flat == null) {
      return "";
    }
    if (!(flat instanceof String text)) {
      return flat.toString();
    }
    String harmless = Harmless.of(text).replaceAll("[\\p{Cc}&&[^\\n\\t]]", " ");
    boolean quoted = harmless.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
  }
}
