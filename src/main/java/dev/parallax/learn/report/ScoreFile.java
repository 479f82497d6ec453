package dev.parallax.learn.report;

import dev.parallax.files.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What instruments say of each sentence, as CSV (RFC 4180). */
public final class ScoreFile {

  /** What spreadsheets take for the beginning of a formula. */
  private static final String FORMULAS = "=+-@\t\r\n";

  private ScoreFile() {}

  /** Writes a header and rows; null is an empty cell. */
  public static void write(Place file, List<String> columns, List<List<@Nullable Object>> rows)
      throws IOException {
    StringBuilder text = new StringBuilder(String.join(",", columns)).append("\r\n");
    rows.forEach(
        row ->
            text.append(row.stream().map(ScoreFile::cell).collect(Collectors.joining(",")))
                .append("\r\n"));
    file.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String cell(@Nullable Object value) {
    if (!(value instanceof String text)) {
      return value == null ? "" : value.toString();
    }
    String harmless = !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return harmless.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r')
        ? '"' + harmless.replace("\"", "\"\"") + '"'
        : harmless;
  }
}
