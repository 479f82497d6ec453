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
    try (ProgressDisplay display =
        ProgressDisplay.of(terminal, LogStyle.LINES, ProgressUnit.DOCUMENTS)) {
      assertThat(display).isInstanceOf(ProgressBarDisplay.class);
      display.stage("loading models");
      display.documents(0, 7);
      display.documents(7, 7);
      display.stage("writing \u001B[2J");
    }

    String text = shown.toString(StandardCharsets.UTF_8);
    assertThat(text).startsWith("loading models").contains("100%").contains("7/7");
    assertThat(text).doesNotContain("\u001B[2J");
    assertThat(text.split("[\r\n]")).allSatisfy(line -> assertThat(line).hasSizeLessThan(80));
  }

  @Test
  void nobodyWatchesABarInALog() {
    Terminal log = new Terminal(err, err, false, 80, () -> Instant.EPOCH);

    assertThat(ProgressDisplay.of(log, LogStyle.LINES, ProgressUnit.DOCUMENTS))
        .isInstanceOf(ProgressLog.class);
    assertThat(ProgressDisplay.of(terminal, LogStyle.JSON, ProgressUnit.DOCUMENTS))
        .isInstanceOf(ProgressLog.class);
    assertThat(ProgressDisplay.of(terminal, LogStyle.QUIET, ProgressUnit.DOCUMENTS))
        .isInstanceOf(ProgressDisplay.None.class);
    assertThat(ProgressDisplay.of(terminal, LogStyle.QUIET_JSON, ProgressUnit.DOCUMENTS))
        .isInstanceOf(ProgressDisplay.None.class);
  }
}
