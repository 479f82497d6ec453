package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExitCodeTest {

  @Test
  void docsListExactlyTheseCodes() throws Exception {
    List<String> rows =
        Files.readString(Path.of("docs/exit-codes.md"))
            .lines()
            .filter(line -> line.matches("\\| \\d.*"))
            .toList();

    assertThat(rows)
        .isEqualTo(Arrays.stream(ExitCode.values()).map(ExitCodeTest::row).toList())
        .hasSize(16);
  }

  @Test
  void noCodeHasTwoMeanings() {
    assertThat(Arrays.stream(ExitCode.values()).map(ExitCode::code)).doesNotHaveDuplicates();
  }

  private static String row(ExitCode code) {
    String name = code.name().toLowerCase(Locale.ROOT);
    return "| %d | %s | %s |".formatted(code.code(), name, code.description());
  }
}
