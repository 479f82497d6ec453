package dev.parallax.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class ProgressLogTest {

  private final ListAppender<ILoggingEvent> events = new ListAppender<>();
  private final Logger logger = (Logger) LoggerFactory.getLogger(ProgressLog.class);
  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
  private final ProgressLog log = new ProgressLog(now::get, ProgressUnit.DOCUMENTS);

  @BeforeEach
  void listen() {
    events.start();
    logger.addAppender(events);
  }

  @AfterEach
  void stopListening() {
    logger.detachAppender(events);
  }

  @Test
  void linesAreFarApartAndTheLastIsNeverMissing() {
    for (int done = 0; done <= 100; done++) {
      log.documents(done, 100);
      pass(Duration.ofMillis(250));
    }
    log.close();

    assertThat(lines())
        .containsExactly(
            "20 of 100 documents, 4.0 a second, 20.0 s left",
            "40 of 100 documents, 4.0 a second, 15.0 s left",
            "60 of 100 documents, 4.0 a second, 10.0 s left",
            "80 of 100 documents, 4.0 a second, 5.0 s left",
            "100 of 100 documents read and annotated, 4.0 a second");
  }

  @Test
  void abortedRunSaysHowFarItCame() {
    log.stage("loading models");
    log.documents(0, 9);
    pass(Duration.ofSeconds(2));
    log.documents(1, 9);
    log.close();
    log.close();

    assertThat(lines())
        .containsExactly("loading models", "1 of 9 documents, 0.5 a second, 16.0 s left");
  }

  @Test
  void closedWithoutDocumentsSaysNothing() {
    log.close();

    assertThat(lines()).isEmpty();
  }

  @Test
  void noRateWithoutTimeOrDocuments() {
    assertThat(ProgressLog.line(ProgressUnit.DOCUMENTS, 0, 5, Duration.ofSeconds(9)))
        .isEqualTo("0 of 5 documents");
    assertThat(ProgressLog.line(ProgressUnit.DOCUMENTS, 3, 5, Duration.ZERO))
        .isEqualTo("3 of 5 documents");
    assertThat(ProgressLog.line(ProgressUnit.DOCUMENTS, 1, 1_000_000, Duration.ofHours(1)))
        .isEqualTo("1 of 1000000 documents, 0.0 a second, 999999 h 0 min left");
  }

  private void pass(Duration duration) {
    now.updateAndGet(instant -> instant.plus(duration));
  }

  private List<String> lines() {
    return events.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
  }
}
