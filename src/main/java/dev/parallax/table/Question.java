package dev.parallax.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A question that the tables answer, as people ask it and as DuckDB is asked.
 *
 * @param text for people
 * @param sql over the tables of {@link #macro}
 */
record Question(String text, String sql) {

  private static final String RESOURCE = "questions.sql";
  private static final Pattern BLANK_LINE = Pattern.compile("\n\n");

  /** Makes {@code run('documents')} a table of the run in a folder. */
  static String macro(String folder) {
    return "CREATE MACRO run(name) AS TABLE FROM read_parquet('%s/' || name || '/*.parquet');"
        .formatted(folder.replace("'", "''"));
  }

  /** All of them. */
  static List<Question> all() {
    return BLANK_LINE.splitAsStream(resource()).map(Question::of).toList();
  }

  /** A comment of one line, then the query. */
  private static Question of(String block) {
    int end = block.indexOf('\n');
    return new Question(block.substring("-- ".length(), end), block.substring(end + 1).strip());
  }

  private static String resource() {
    try (InputStream text = Question.class.getResourceAsStream(RESOURCE)) {
      return new String(
          Objects.requireNonNull(text, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
