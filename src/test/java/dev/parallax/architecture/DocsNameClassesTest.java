package dev.parallax.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A map is no use if it shows streets that have gone. */
class DocsNameClassesTest {

  private static final Path MAIN = Path.of("src/main/java/dev/parallax");
  private static final Path TEST = Path.of("src/test/java/dev/parallax");

  /** A name in backticks that is written as those of classes are. */
  private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]\\w+)(?:\\.\\w+)?`");

  /** A row of the table of rooms; its first cell names one or more. */
  private static final Pattern ROOMS = Pattern.compile("(?m)^\\| ((?:`[a-z]+` ?)+)\\|");

  /** What is said to be nowhere. */
  private static final Set<String> NO_CLASSES = Set.of("Utils");

  @ParameterizedTest
  @ValueSource(strings = {"docs/architecture.md", "CONTRIBUTING.md"})
  void everyClassThatIsNamedExists(String page) throws IOException {
    Set<String> named = found(CLASS, Files.readString(Path.of(page)));
    named.removeAll(NO_CLASSES);

    assertThat(named).hasSizeGreaterThan(2);
    assertThat(types()).as(page).containsAll(named);
  }

  @Test
  void everyRoomStandsOnTheMapAndNoOther() throws IOException {
    Set<String> rooms =
        found(ROOMS, Files.readString(Path.of("docs/architecture.md"))).stream()
            .flatMap(cell -> Stream.of(cell.replace("`", "").split(" ", -1)))
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    try (Stream<Path> folders = Files.list(MAIN)) {
      List<String> packages =
          folders
              .filter(Files::isDirectory)
              .map(folder -> folder.getFileName().toString())
              .sorted()
              .toList();

      assertThat(rooms).containsExactlyElementsOf(packages);
    }
  }

  private static Set<String> found(Pattern pattern, String page) {
    return pattern
        .matcher(page)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> types() throws IOException {
    Set<String> types = new TreeSet<>();
    for (Path root : List.of(MAIN, TEST)) {
      try (Stream<Path> files = Files.walk(root)) {
        files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(".java"))
            .forEach(name -> types.add(name.substring(0, name.length() - ".java".length())));
      }
    }
    return types;
  }
}
