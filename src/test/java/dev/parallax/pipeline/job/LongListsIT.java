package dev.parallax.pipeline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.config.PipelineConfig;
import dev.parallax.files.Places;
import dev.parallax.model.run.EntryCounts;
import dev.parallax.model.run.NothingNew;
import dev.parallax.model.run.RunOutcome;
import dev.parallax.model.run.RunSummary;
import dev.parallax.pipeline.CountedAnnotators;
import dev.parallax.pipeline.TestJobs;
import dev.parallax.run.FolderBytes;
import dev.parallax.run.JobFolder;
import dev.parallax.run.PublishedRun;
import dev.parallax.run.keep.KeptRuns;
import dev.parallax.run.keep.UnknownUseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of too many files for run.json, where that is more than five. */
class LongListsIT {

  @TempDir Path folder;

  private Path input;
  private Instant now = Instant.EPOCH;

  @BeforeEach
  void write() throws IOException {
    input = folder.resolve("input");
    TestJobs.writeCohorts(input, 3, number -> number + ".txt");
    CountedAnnotators.reset();
  }

  private RunOutcome run(int mostListed, PipelineConfig config) throws Exception {
    now = now.plusSeconds(60);
    return new BatchJob(Clock.fixed(now, ZoneOffset.UTC), new CountedAnnotators("1"), mostListed)
        .run(config, TestJobs.USUAL, progress -> {});
  }

  private static JsonNode manifest(RunSummary run) throws IOException {
    return new ObjectMapper().readTree(Path.of(run.runFolder(), "run.json").toFile());
  }

  private static SortedMap<String, String> tables(RunSummary run) throws IOException {
    return FolderBytes.sha256ByPath(Path.of(run.runFolder()), ".parquet");
  }

  @Test
  void tablesTakeThePlaceOfTheListsAndNothingElseChanges() throws Exception {
    RunSummary run = (RunSummary) run(5, TestJobs.config(folder));
    PipelineConfig elsewhere =
        TestJobs.config(folder).withFolders(input.toString(), folder.resolve("empty").toString());
    RunSummary listed = (RunSummary) run(6, elsewhere);

    JsonNode manifest = manifest(run);
    assertThat(manifest.at("/inputs")).isEmpty();
    assertThat(manifest.at("/store/keys")).isEmpty();
    assertThat(manifest.at("/listed_in_tables").toString())
        .isEqualTo("{\"inputs\":\"inputs\",\"store.keys\":\"stored_entries\"}");
    assertThat(manifest.at("/rows_by_table/inputs").asInt()).isEqualTo(6);
    assertThat(manifest.at("/rows_by_table/stored_entries").asInt()).isEqualTo(6);
    assertThat(manifest(listed).at("/inputs")).hasSize(6);
    assertThat(manifest(listed).at("/listed_in_tables")).isEmpty();

    SortedMap<String, String> tables = tables(run);
    assertThat(tables.keySet().removeIf(path -> path.matches("(inputs|stored_entries)/.*")))
        .isTrue();
    assertThat(tables).isEqualTo(tables(listed));
    assertThat(latest().inputs())
        .isEqualTo(
            PublishedRun.latestOf(JobFolder.of(Places.of(folder.resolve("empty")), "job"))
                .orElseThrow()
                .inputs());
    SortedMap<String, Set<String>> used = KeptRuns.keysByKind(Places.of(folder.resolve("output")));
    assertThat(used).isEqualTo(KeptRuns.keysByKind(Places.of(folder.resolve("empty"))));
    assertThat(used.get("annotations")).hasSize(6);
  }

  @Test
  void aRerunKnowsWhatTheTableSays() throws Exception {
    run(5, TestJobs.config(folder));
    assertThat(run(5, TestJobs.config(folder))).isInstanceOf(NothingNew.class);
    CountedAnnotators.reset();
    TestJobs.write(input, "2016/new.txt", TestJobs.essay(88));
    RunSummary later = (RunSummary) run(5, TestJobs.config(folder));
    assertThat(later.entries()).isEqualTo(Map.of("annotations", new EntryCounts(6, 1)));
    assertThat(manifest(later).at("/changes/counts/document_added").asInt(1)).isEqualTo(1);
    assertThat(latest().inputs()).hasSize(7);
    assertThat(CountedAnnotators.WARMED_UP).as("something is new").hasValue(1);
  }

  @Test
  void aDamagedTableIsToldAsADamagedManifestIs() throws Exception {
    RunSummary run = (RunSummary) run(5, TestJobs.config(folder));
    Path entries = Path.of(run.runFolder(), "stored_entries", "part-00000.parquet");
    Files.write(entries, new byte[5]);
    assertThatThrownBy(() -> KeptRuns.keysByKind(Places.of(folder.resolve("output"))))
        .isInstanceOf(UnknownUseException.class)
        .hasMessageContaining("stored_entries");
    assertThat(run(5, TestJobs.config(folder))).as("made anew").isInstanceOf(RunSummary.class);
    Path inputs = Path.of(latest().folder(job()).toString(), "inputs", "part-00000.parquet");
    Files.write(inputs, new byte[5]);
    assertThat(PublishedRun.latestOf(job())).as("passed over, and told in the log").isEmpty();
  }

  private JobFolder job() {
    return JobFolder.of(Places.of(folder.resolve("output")), "job");
  }

  private PublishedRun latest() throws IOException {
    return PublishedRun.latestOf(job()).orElseThrow();
  }
}
