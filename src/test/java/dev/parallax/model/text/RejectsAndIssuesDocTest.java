package dev.parallax.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of codes is that of the enums, below a few words of its own. */
class RejectsAndIssuesDocTest {

  private static final Path PAGE = Path.of("docs/rejects-and-issues.md");
  private static final String FIRST_HEADING = "## Rejects: ";
  private static final boolean UPDATE = "update".equals(System.getProperty("parallax.codes"));

  @Test
  void theTablesAreThoseOfTheEnums() throws IOException {
    String page = Files.readString(PAGE);
    assertThat(page).contains(FIRST_HEADING);
    String whole = page.substring(0, page.indexOf(FIRST_HEADING)) + rejects() + "\n" + issues();
    if (UPDATE) {
      Files.writeString(PAGE, whole);
    }

    assertThat(page)
        .as(
            "%s is stale. Run `mvn test -Dtest=RejectsAndIssuesDocTest -Dparallax.codes=update` and"
                + " commit it.",
            PAGE)
        .isEqualTo(whole);
  }

  @Test
  void eachSaysInSentencesWhatItMeansAndWhatToDo() {
    assertThat(
            Stream.concat(
                Arrays.stream(IssueCode.values())
                    .flatMap(code -> Stream.of(code.meaning(), code.advice())),
                Arrays.stream(ErrorClass.values())
                    .flatMap(error -> Stream.of(error.meaning(), error.advice()))))
        .allSatisfy(sentence -> assertThat(sentence).matches("[A-Z].{9,}\\.").doesNotContain("|"));
    assertThat(ErrorClass.values()).allSatisfy(error -> assertThat(error.stages()).isNotEmpty());
  }

  private static String rejects() {
    return FIRST_HEADING
        + "`error_class` by `stage`\n\n| stage | class | what it means | what to do |\n"
        + "| --- | --- | --- | --- |\n"
        + Arrays.stream(ErrorClass.values())
            .map(RejectsAndIssuesDocTest::row)
            .collect(Collectors.joining());
  }

  private static String row(ErrorClass error) {
    String stages = error.stages().stream().map(Stage::label).collect(Collectors.joining(", "));
    return "| %s | `%s` | %s | %s |\n"
        .formatted(stages, error.label(), error.meaning(), error.advice());
  }

  private static String issues() {
    return "## Issues: `documents.issues`\n\n| code | what is doubtful | what to do |\n"
        + "| --- | --- | --- |\n"
        + Arrays.stream(IssueCode.values())
            .map(
                code ->
                    "| `%s` | %s | %s |\n".formatted(code.label(), code.meaning(), code.advice()))
            .collect(Collectors.joining());
  }
}
