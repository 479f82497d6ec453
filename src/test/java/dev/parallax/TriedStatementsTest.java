package dev.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said to be tried, and by what, is there; and no page of the docs is left out. */
class TriedStatementsTest {

  private static final Path LIST = Path.of("docs/tried.md");
  private static final Pattern TEST_NAME = Pattern.compile("`([A-Z]\\w*(?:Test|IT))`");
  private static final Pattern PAGE = Pattern.compile("^\\| \\[[^]]*]\\(([^)#]+)\\) \\|");

  /** What tries a statement without a test, in the last cell of its row. */
  private static final Pattern OTHERWISE =
      Pattern.compile("\\b(?:by hand|untried|written by|the rows of|the table)\\b");

  @Test
  void everyTestThatIsNamedIsThere() throws IOException {
    Set<String> named = found(TEST_NAME, String.join("\n", rows()));

    assertThat(named).hasSizeGreaterThan(100);
    assertThat(tests()).containsAll(named);
  }

  @Test
  void everyRowSaysByWhat() throws IOException {
    assertThat(rows())
        .hasSizeGreaterThan(80)
        .allSatisfy(
            row -> {
              String last = row.substring(row.substring(0, row.length() - 2).lastIndexOf('|'));
              assertThat(TEST_NAME.matcher(last).find() || OTHERWISE.matcher(last).find())
                  .as(row)
                  .isTrue();
            });
  }

  /** Records of decisions are one row: they are never rewritten. */
  @Test
  void everyPageHasARow() throws IOException {
    Set<String> listed = new TreeSet<>();
    for (String row : rows()) {
      for (MatchResult page : PAGE.matcher(row).results().toList()) {
        listed.add(LIST.resolveSibling(page.group(1)).normalize().toString());
      }
    }
    List<String> pages =
        DocumentationTest.pages().stream()
            .filter(page -> page.startsWith("docs") || page.getNameCount() == 1)
            .filter(page -> !page.equals(LIST))
            .filter(
                page -> !page.startsWith("docs/decisions") || page.endsWith(Path.of("README.md")))
            .map(Path::toString)
            .toList();

    assertThat(listed).containsAll(pages);
  }

  /**
   * As the table of causes begins them: what stands in brackets or behind a comma may be left out.
   */
  @Test
  void everyOrdinaryCauseIsTried() throws IOException {
    List<String> causes = causes("docs/troubleshooting.md");
    Set<String> tried =
        causes("docs/tried.md").stream()
            .map(TriedStatementsTest::start)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(causes).hasSizeGreaterThan(15);
    assertThat(tried)
        .containsExactlyInAnyOrderElementsOf(
            causes.stream()
                .map(TriedStatementsTest::start)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static List<String> causes(String page) throws IOException {
    return Files.readAllLines(Path.of(page)).stream()
        .dropWhile(line -> !line.matches("\\| cause \\|.*"))
        .filter(line -> line.startsWith("| ") && !line.matches("\\| (cause|---) \\|.*"))
        .map(line -> line.substring(2, line.indexOf(" |", 2)))
        .toList();
  }

  private static String start(String cause) {
    return cause.replaceAll("(?: \\(|,).*", "");
  }

  private static List<String> rows() throws IOException {
    List<String> rows = new ArrayList<>();
    for (String line : Files.readAllLines(LIST)) {
      if (line.startsWith("| ") && !line.matches("\\| (page|cause|---) \\|.*")) {
        rows.add(line);
      }
    }
    return rows;
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> tests() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
