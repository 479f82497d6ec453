package dev.parallax.cli.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import edu.stanford.nlp.util.logging.Redwood;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.logging.LogFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LoggingTest {

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final PrintStream processErr = System.err;

  @BeforeEach
  void listen() {
    System.setErr(new PrintStream(shown, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void stopListening() {
    System.setErr(processErr);
    Logging.use(LogStyle.LINES);
  }

  @Test
  void ownLinesHaveTimeAndMessage() {
    Logging.use(LogStyle.LINES);
    LoggerFactory.getLogger("dev.parallax.run.X").debug("unseen");
    LoggerFactory.getLogger("dev.parallax.run.X").info("read {} files", 2);
    LoggerFactory.getLogger("dev.parallax.run.X").warn("odd \u001B[2J\nname");

    assertThat(lines())
        .map(line -> line.replaceAll("^\\d\\d:\\d\\d:\\d\\d ", ""))
        .containsExactly("read 2 files", "warn: odd \\u{001B}[2J\\nname");
  }

  @Test
  void everyLibrarysWarningsAndNoChatterArriveInOneFormat() throws Exception {
    Logging.use(LogStyle.LINES);
    for (String level : List.of("chatter", "warning")) {
      boolean warn = level.equals("warning");
      var beam = LoggerFactory.getLogger("org.apache.beam.Pipeline");
      var pdfbox = LogFactory.getLog("org.apache.pdfbox.Font");
      var guava = java.util.logging.Logger.getLogger("com.google.Thing");
      Redwood.RedwoodChannels corenlp = Redwood.channels("Parser");
      if (warn) {
        beam.warn(level);
        pdfbox.warn(level);
        poi("warn", level);
        guava.warning(level);
        corenlp.warn(level);
      } else {
        beam.info(level);
        pdfbox.info(level);
        poi("info", level);
        guava.info(level);
        corenlp.info(level);
      }
    }

    assertThat(lines())
        .hasSize(5)
        .allMatch(line -> line.matches("\\d\\d:\\d\\d:\\d\\d warn: \\S+: .*warning"));
  }

  @Test
  void jsonIsOneObjectALine() throws Exception {
    Logging.use(LogStyle.JSON);
    LoggerFactory.getLogger("dev.parallax.run.X").info("odd \u001B \"{}\"", "\n\uD800");
    LoggerFactory.getLogger("dev.parallax.run.X").error("broken", new IllegalStateException("why"));

    assertThat(lines()).hasSize(2);
    JsonNode first = new ObjectMapper().readTree(lines().get(0));
    assertThat(first.path("level").asText()).isEqualTo("INFO");
    assertThat(first.path("formattedMessage").asText()).startsWith("odd \u001B \"\n");
    JsonNode second = new ObjectMapper().readTree(lines().get(1));
    assertThat(second.path("throwable").path("message").asText()).isEqualTo("why");
    assertThat(second.path("throwable").path("stepArray").size()).isPositive();
  }

  @Test
  void quietKeepsWarnings() {
    Logging.use(LogStyle.QUIET);
    LoggerFactory.getLogger("dev.parallax.run.X").info("unseen");
    LoggerFactory.getLogger("dev.parallax.run.X").warn("seen");

    assertThat(lines()).singleElement().asString().endsWith("warn: seen");
  }

  /** Logs as POI does; by reflection, since Log4j's classes name annotations that nobody ships. */
  private static void poi(String method, String message) throws ReflectiveOperationException {
    Object logger =
        Class.forName("org.apache.logging.log4j.LogManager")
            .getMethod("getLogger", String.class)
            .invoke(null, "org.apache.poi.Word");
    Class.forName("org.apache.logging.log4j.Logger")
        .getMethod(method, String.class)
        .invoke(logger, message);
  }

  private List<String> lines() {
    return shown.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
