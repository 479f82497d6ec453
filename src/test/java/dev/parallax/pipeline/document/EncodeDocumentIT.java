package dev.parallax.pipeline.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.model.run.EntryCounts;
import dev.parallax.model.run.RunSummary;
import dev.parallax.pipeline.CountedEncoders;
import dev.parallax.pipeline.TestJobs;
import dev.parallax.pipeline.WordAnnotator;
import dev.parallax.pipeline.job.BatchJob;
import dev.parallax.table.DuckDb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole job with an encoder: what is encoded anew, and what the tables are then. */
class EncodeDocumentIT {

  @TempDir Path folder;

  private Path input;
  private Instant now = Instant.EPOCH;

  @BeforeEach
  void writeEssays() throws IOException {
    input = folder.resolve("input");
    TestJobs.writeCohorts(input, 2, number -> number + ".txt");
    CountedEncoders.ENCODED.set(0);
  }

  @Test
  void aSentenceIsEncodedOnceAndForAll() throws Exception {
    RunSummary first = run();
    int sentences = CountedEncoders.ENCODED.getAndSet(0);
    TestJobs.write(input, "2016/new.txt", TestJobs.essay(99));
    RunSummary second = run();

    assertThat((long) sentences).isEqualTo(first.sentences());
    assertThat(first.entries())
        .isEqualTo(
            Map.of("annotations", new EntryCounts(0, 4), "encodings", new EntryCounts(0, 4)));
    assertThat(second.entries())
        .isEqualTo(
            Map.of("annotations", new EntryCounts(4, 1), "encodings", new EntryCounts(4, 1)));
    assertThat((long) CountedEncoders.ENCODED.get())
        .isEqualTo(second.sentences() - first.sentences());
  }

  @Test
  void embeddingsAreWrittenWhereTheyAreAskedForOnly() throws Exception {
    assertThat(Path.of(run().runFolder()).resolve("embeddings")).doesNotExist();

    RunSummary asked = run("tone.embeddings=true");

    JsonNode tables = manifest(asked).at("/tables");
    assertThat(tables.findValuesAsText("table")).contains("embeddings");
    assertThat(Path.of(asked.runFolder()).resolve("embeddings")).isNotEmptyDirectory();
  }

  @Test
  void allThreeInstrumentsAreComparedInTheManifest() throws Exception {
    List<String> instruments = manifest(run()).findValuesAsText("instrument_a");

    assertThat(instruments).contains("fitted", "corenlp");
  }

  @Test
  void withoutAnEncoderSentencesAndMentionsSaySo() throws Exception {
    RunSummary summary =
        (RunSummary)
            new BatchJob(Clock.fixed(now, ZoneOffset.UTC), any -> new WordAnnotator())
                .run(TestJobs.config(folder), TestJobs.USUAL, progress -> {});

    try (DuckDb tables = DuckDb.openRun(Path.of(summary.runFolder()))) {
      assertThat(tables.rows("select distinct tone_fitted, tone_fitted_reason from sentences"))
          .containsExactly(Arrays.asList(null, "no_encoder"));
      assertThat(tables.rows("select distinct tone, tone_missing from mentions"))
          .containsExactly(Arrays.asList(null, "no_encoder"));
    }
  }

  @Test
  void differencesByTheFittedInstrumentsCarryTheirError() throws Exception {
    try (DuckDb tables = DuckDb.openRun(Path.of(run().runFolder()))) {
      assertThat(tables.count("from comparisons where error_reach is not null")).isPositive();
      assertThat(
              tables.rows(
                  "select key, difference, error_sd, error_reach, within_error from comparisons where"
                      + " abs(error_reach - 1.96 * error_sd) > 1e-12"
                      + " or within_error <> (abs(difference) <= error_reach)"))
          .isEmpty();
      assertThat(tables.count("from comparisons where family = 'entity_tone'")).isPositive();
    }
  }

  @Test
  void aDocumentThatTheEncoderFailsOnIsRejectedAndTheOthersGoOn() throws Exception {
    TestJobs.write(input, "2016/bang.txt", TestJobs.essay(5) + " " + CountedEncoders.BOMB);

    RunSummary summary = run();

    assertThat(summary.documents()).isEqualTo(4);
    assertThat(summary.rejects())
        .singleElement()
        .satisfies(reject -> assertThat(reject.path()).isEqualTo("2016/bang.txt"))
        .extracting(reject -> reject.errorClass().label())
        .isEqualTo("analysis_failed");
  }

  private RunSummary run(String... settings) throws Exception {
    now = now.plusSeconds(1);
    return (RunSummary)
        new BatchJob(Clock.fixed(now, ZoneOffset.UTC), new CountedEncoders())
            .run(TestJobs.config(folder, settings), TestJobs.USUAL, progress -> {});
  }

  private static JsonNode manifest(RunSummary run) throws IOException {
    return new ObjectMapper()
        .readTree(Files.readAllBytes(Path.of(run.runFolder()).resolve("run.json")));
  }
}
