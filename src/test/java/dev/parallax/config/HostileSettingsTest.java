package dev.parallax.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parallax.pipeline.document.DeclaredFamilies;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no settings, or that try to cost more than settings may. */
class HostileSettingsTest {

  @TempDir Path folder;

  @Test
  void missingFile() {
    assertThat(problem(folder.resolve("none.yaml"))).endsWith("none.yaml: there is no such file");
  }

  @Test
  void folderInsteadOfAFile() {
    assertThat(problem(folder)).contains("is a folder");
  }

  @Test
  void emptyFile() throws IOException {
    assertThat(problem("")).endsWith(":1: is empty; version and name are needed at least");
    assertThat(problem("# only a comment\n")).contains("is empty");
  }

  @Test
  void listInsteadOfSections() throws IOException {
    assertThat(problem("- version: 1\n")).contains(":1: a list was found");
  }

  @Test
  void secondDocument() throws IOException {
    assertThat(problem("version: 1\nname: a\n---\nname: b\n"))
        .endsWith(":3: a second document starts here; one is allowed");
  }

  @Test
  void syntaxErrorWithLineAndColumn() throws IOException {
    assertThat(problem("version: 1\nname: a: b\n")).contains(":2: is not YAML at column 8: ");
    assertThat(problem("version: 1\noutput:\n\tfolder: x\n"))
        .contains(":3: is not YAML at column 1");
  }

  @Test
  void controlCharacter() throws IOException {
    assertThat(problem("version: 1\nname: \0\n")).contains("is not YAML").contains("U+0000");
  }

  @Test
  void notUtf8() throws IOException {
    byte[] latin1 = "version: 1\nname: é\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(problem(latin1)).contains(":2: is not UTF-8");
    assertThat(problem(new byte[] {'a', '\n', '\n', (byte) 0xE2, (byte) 0x82}))
        .as("cut in mid-character")
        .contains(":3: is not UTF-8");
    assertThat(problem("version: 1".getBytes(StandardCharsets.UTF_16))).contains("is not UTF-8");
  }

  @Test
  void byteOrderMarkIsNoContent() throws Exception {
    Path file = write("\uFEFFversion: 1\nname: a\n".getBytes(StandardCharsets.UTF_8));
    assertThat(ConfigLoader.load(file, List.of(), DeclaredFamilies.ALL).name()).isEqualTo("a");
  }

  @Test
  void largeFile() throws IOException {
    assertThat(problem("#".repeat(1 << 20) + "\n")).contains("is larger than a megabyte");
  }

  @Test
  void deepNesting() throws IOException {
    assertThat(problem("cohorts: " + "[".repeat(100_000))).contains("nests deeper than");
    assertThat(problem("a: ".repeat(1) + "{b: ".repeat(50_000))).contains("nests deeper than");
  }

  @Test
  void aliasesOfAliases() throws IOException {
    assertThat(problem(laughs(12, 4))).contains("an alias here stands for too much");
    assertThat(problem(laughs(12, 9))).contains("Number of aliases");
  }

  private static String laughs(int levels, int aliases) {
    return "a0: &a0 [x]\n"
        + IntStream.range(1, levels)
            .mapToObj(
                i -> "a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(aliases)))
            .collect(Collectors.joining());
  }

  @Test
  void aliasOfItself() throws IOException {
    assertThat(problem("version: 1\nname: a\ncohorts: &a [*a]\n"))
        .contains(":3: cohorts: an alias here stands for too much");
  }

  @Test
  void longKeysAndValuesAreShortInMessages() throws IOException {
    String longText = "x".repeat(1000);
    String problem = problem("version: 1\n" + longText + ": 1\nname: '" + longText + " '\n");
    assertThat(problem.lines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).hasSizeLessThan(400));
  }

  @Test
  void anyBytesGiveSettingsOrProblems() throws IOException {
    Random random = new Random(1);
    String alphabet = "version: 1\nname &*[]{}'\"|>!%@`-?,#\t~é\u2028";
    int problems = 0;
    for (int trial = 0; trial < 300; trial++) {
      String text =
          random
              .ints(random.nextInt(60), 0, alphabet.length())
              .mapToObj(i -> alphabet.substring(i, i + 1))
              .collect(Collectors.joining());
      problems += problem(text).isEmpty() ? 0 : 1;
    }
    assertThat(problems).isEqualTo(300);
  }

  private String problem(String text) throws IOException {
    return problem(text.getBytes(StandardCharsets.UTF_8));
  }

  private String problem(byte[] bytes) throws IOException {
    return problem(write(bytes));
  }

  private static String problem(Path file) {
    ConfigException exception =
        catchThrowableOfType(
            ConfigException.class, () -> ConfigLoader.load(file, List.of(), DeclaredFamilies.ALL));
    assertThat(exception).isNotNull();
    return String.valueOf(exception.getMessage());
  }

  private Path write(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("hostile.yaml"), bytes);
  }
}
