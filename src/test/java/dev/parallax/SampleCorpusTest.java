package dev.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample essays are what {@code input/README.md} says they are. */
class SampleCorpusTest {

  private static final Path INPUT = Path.of("input");
  private static final Pattern MARKUP =
      Pattern.compile("(?s)<(head|nav|footer|aside|script)\\b.*?</\\1>|<[^>]*>");

  @ParameterizedTest
  @ValueSource(strings = {"2016", "2024"})
  void eachCohortHasSixEssaysAndEveryFormat(String cohort) throws IOException {
    List<String> names =
        essays(INPUT.resolve(cohort)).map(p -> p.getFileName().toString()).toList();
    assertThat(names).hasSizeGreaterThanOrEqualTo(6);
    assertThat(names).anyMatch(n -> n.endsWith(".md")).anyMatch(n -> n.endsWith(".html"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016/alliance-manager.txt", "2024/alliance-planner.txt"})
  void theOnesFromPdfAreWrappedHyphenatedAndPaged(String path) throws IOException {
    List<String> lines = Files.readAllLines(INPUT.resolve(path));
    assertThat(lines).allMatch(line -> line.length() <= 60);
    assertThat(lines.stream().filter(line -> line.endsWith("-")).count()).isGreaterThan(8);
    assertThat(lines).anyMatch(line -> line.matches(" +1"));
  }

  @ParameterizedTest
  @MethodSource("allEssays")
  void everyEssayHas600To1000Words(Path essay) throws IOException {
    String text = MARKUP.matcher(Files.readString(essay)).replaceAll(" ");
    assertThat(text.strip().split("\\s+").length).isBetween(600, 1000);
  }

  @ParameterizedTest
  @MethodSource("allEssays")
  void everyEssayIsCalledASample(Path essay) throws IOException {
    String path = INPUT.relativize(essay).toString().replace('\\', '/');
    boolean inFile = Files.readString(essay).contains("sample written for Parallax");
    boolean inTable =
        descriptions().stream()
            .anyMatch(
                row ->
                    row.get("path").equals(path)
                        && row.get("source").equals("sample written for Parallax"));
    assertThat(inFile || inTable).isTrue();
    assertThat(Files.readString(INPUT.resolve("README.md"))).contains("`" + path + "`");
  }

  @Test
  void documentsCsvNamesNoFileThatIsNotThere() throws IOException {
    assertThat(descriptions())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(INPUT.resolve(row.get("path"))).isRegularFile());
  }

  static List<Path> allEssays() throws IOException {
    return Stream.concat(essays(INPUT.resolve("2016")), essays(INPUT.resolve("2024"))).toList();
  }

  private static Stream<Path> essays(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    }
  }

  private static List<CSVRecord> descriptions() throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(INPUT.resolve("documents.csv"))) {
      return new ArrayList<>(format.parse(reader).getRecords());
    }
  }
}
