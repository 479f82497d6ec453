package dev.parallax.cli.print;

import static dev.parallax.model.text.ErrorClass.DAMAGED;
import static dev.parallax.model.text.ErrorClass.EMPTY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.cli.Trial;
import dev.parallax.model.text.Reject;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SummaryPrinterTest {

  @Test
  void showsTheFirstFewRejectsOfEachClass() {
    Reject[] rejects =
        IntStream.range(0, 12)
            .mapToObj(i -> Trial.reject("p" + i, i % 6 == 0 ? EMPTY : DAMAGED, "why " + i))
            .toArray(Reject[]::new);

    assertThat(SummaryPrinter.lines(Trial.summary(1, rejects)))
        .containsSubsequence(
            "rejects    12",
            "  damaged: 10",
            "    p1: why 1",
            "    p2: why 2",
            "    p3: why 3",
            "    and 7 more in the table rejects",
            "  empty: 2",
            "    p0: why 0",
            "    p6: why 6",
            "time       9.8 s")
        .doesNotContain("    p4: why 4");
  }

  @Test
  void tellsWhatTheStoreHasSaved() {
    assertThat(SummaryPrinter.lines(Trial.summary(1_234)))
        .containsSubsequence("store      1,234 of 1,235 annotations reused", "time       9.8 s");
  }

  @Test
  void repeatedLooksAreTold() {
    assertThat(SummaryPrinter.lines(Trial.summary(1))).noneMatch(line -> line.startsWith("looks"));
    assertThat(SummaryPrinter.lines(Trial.summary(1, 1_234)))
        .contains("looks      1,234 runs so far; p and q hold for the first of them");
    assertThat(SummaryPrinter.lines(Trial.summary(0, 7)))
        .noneMatch(line -> line.startsWith("looks"));
  }

  @Test
  void durationsReadAsPeopleSayThem() {
    assertThat(ElapsedText.of(Duration.ZERO)).isEqualTo("0.0 s");
    assertThat(ElapsedText.of(Duration.ofMillis(9_840))).isEqualTo("9.8 s");
    assertThat(ElapsedText.of(Duration.ofMinutes(1))).isEqualTo("1 min 0 s");
    assertThat(ElapsedText.of(Duration.ofSeconds(3_599))).isEqualTo("59 min 59 s");
    assertThat(ElapsedText.of(Duration.ofMinutes(181))).isEqualTo("3 h 1 min");
  }
}
