package dev.parallax.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.report.SampleReports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The queries that the docs show can be asked of a run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionTest {

  private static final Pattern SQL = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL);

  /**
   * What essays that are annotated without models have none of: countries, a second tone,
   * quotations, parses.
   */
  private static final List<String> NEEDS_MODELS =
      List.of(
          "country",
          "instruments of tone disagree",
          "topics differ",
          "is quoted",
          "acts on whom",
          "mentions that act");

  @TempDir private static Path folder = Path.of("");
  private Path run;
  private DuckDb tables;

  @BeforeAll
  void makeTables() throws Exception {
    SampleReports.writeEssays(folder.resolve("input"), 5);
    run = SampleReports.run(folder);
    tables = DuckDb.openRun(run);
    tables.execute(Question.macro(run.toString()));
  }

  @AfterAll
  void close() throws Exception {
    tables.close();
  }

  static List<Question> questions() {
    return Question.all();
  }

  @Test
  void thereAreThirteen() {
    assertThat(Question.all()).hasSize(13).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void isAnswered(Question question) throws Exception {
    List<List<Object>> answer = tables.rows(question.sql());

    if (NEEDS_MODELS.stream().noneMatch(question.text()::contains)) {
      assertThat(answer).isNotEmpty();
    }
  }

  @Test
  void theReadmesQueriesAreAnsweredToo() throws Exception {
    List<String> queries = queriesOf(Path.of("README.md"));
    assertThat(queries).isNotEmpty();

    for (String query : queries) {
      assertThat(tables.rows(query.replace("output/us-japan-2016-2024/latest", run.toString())))
          .as(query)
          .isNotEmpty();
    }
  }

  private static List<String> queriesOf(Path page) throws IOException {
    return SQL.matcher(Files.readString(page))
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }
}
