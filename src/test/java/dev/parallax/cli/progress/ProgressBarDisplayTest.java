package dev.parallax.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.cli.log.LogStyle;
import dev.parallax.cli.print.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProgressBarDisplayTest {

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(shown, true, StandardCharsets.UTF_8);
  private final Terminal terminal = new Terminal(err, err, true, 80, () -> Instant.EPOCH);

  @Test
  void showsStagesThenDocumentsInTheTerminalsWidth() {
    try (ProgressDisplay display = ProgressDisplay.of(terminal, LogStyle.LINES)) {
      assertThat(display).isInstanceOf(ProgressBarDisplay.class);
      display.stage("loading models");
      display.counted("documents read", 3, 7);
      display.stage("writing \u001B[2J");
    }

    String text = shown.toString(StandardCharsets.UTF_8);
    assertThat(text).startsWith("loading models").contains("documents").contains("3/7");
    assertThat(text).doesNotContain("\u001B[2J");
    assertThat(text.split("[\r\n]")).allSatisfy(line -> assertThat(line).hasSizeLessThan(80));
  }

  /** A bar that stands at its end would say that nothing is left to do. */
  @Test
  void aLineTakesTheBarsPlaceOnceAllAreDone() {
    try (ProgressDisplay display = ProgressDisplay.of(terminal, LogStyle.LINES)) {
      display.counted("documents read", 3, 7);
      display.counted("documents read", 7, 7);
      display.counted("documents read", 7, 7);
      assertThat(lastLine()).isEqualTo("7 of 7 documents read");
      display.counted("sentences judged", 0, 40);
      display.counted("sentences judged", 40, 40);
    }

    assertThat(lastLine()).isEqualTo("40 of 40 sentences judged");
    assertThat(shown.toString(StandardCharsets.UTF_8))
        .doesNotContain("100%")
        .containsOnlyOnce("7 of 7 documents read");
  }

  private String lastLine() {
    String[] lines = shown.toString(StandardCharsets.UTF_8).strip().split("[\r\n]+", -1);
    return lines[lines.length - 1].replace("\u001B[K", "").strip();
  }

  @Test
  void nobodyWatchesABarInALog() {
    Terminal log = new Terminal(err, err, false, 80, () -> Instant.EPOCH);

    assertThat(ProgressDisplay.of(log, LogStyle.LINES)).isInstanceOf(ProgressLog.class);
    assertThat(ProgressDisplay.of(terminal, LogStyle.JSON)).isInstanceOf(ProgressLog.class);
    assertThat(ProgressDisplay.of(terminal, LogStyle.QUIET))
        .isInstanceOf(ProgressDisplay.None.class);
    assertThat(ProgressDisplay.of(terminal, LogStyle.QUIET_JSON))
        .isInstanceOf(ProgressDisplay.None.class);
  }
}
