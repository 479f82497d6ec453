package dev.parallax.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.corpus.HostileTexts;
import dev.parallax.model.run.RunSummary;
import dev.parallax.pipeline.job.BatchJob;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All models, on texts that no step may take more than linear work for. */
@Tag("long")
class HostileTextsIT {

  /** Without bounds these are two million tokens; a prose of this length has half as many. */
  private static final int MOST_TOKENS = 600_000;

  @TempDir Path folder;

  /** One after the other, so that the memory of this process serves one of them at a time. */
  @Test
  void eachTextIsADocumentWithAnIssueOrAReject() throws Exception {
    Map<String, Integer> issues = new TreeMap<>();
    // What such texts make a run say stops the process that listens to the tests.
    PrintStream errors = System.err;
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
    try {
      runAll(issues);
    } finally {
      System.setErr(errors);
    }
    assertThat(issues.get("endless_words")).isGreaterThanOrEqualTo(7);
    assertThat(issues.get("endless_sentences")).isGreaterThanOrEqualTo(1);
  }

  private void runAll(Map<String, Integer> issues) throws Exception {
    for (Map.Entry<String, String> text : HostileTexts.all().entrySet()) {
      Path file = folder.resolve("input/2024").resolve(text.getKey());
      TestJobs.write(folder.resolve("input"), "2024/" + text.getKey(), text.getValue());

      RunSummary summary =
          (RunSummary)
              new BatchJob(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
                  .run(TestJobs.config(folder), TestJobs.REFRESH, progress -> {});

      assertThat(summary.documents() + summary.rejects().size()).as(text.getKey()).isEqualTo(1);
      assertThat(summary.rejects()).allMatch(reject -> !reject.message().isBlank());
      assertThat(summary.tokens()).as(text.getKey()).isLessThan(MOST_TOKENS);
      if (summary.documents() == 1) {
        issues().properties().forEach(i -> issues.merge(i.getKey(), 1, Integer::sum));
      }
      Files.delete(file);
    }
  }

  private JsonNode issues() throws IOException {
    return new ObjectMapper()
        .readTree(folder.resolve("output/job/latest/run.json").toFile())
        .get("issues_by_code");
  }
}
