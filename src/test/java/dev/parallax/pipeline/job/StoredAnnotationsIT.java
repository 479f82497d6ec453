package dev.parallax.pipeline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.config.PipelineConfig;
import dev.parallax.files.Places;
import dev.parallax.model.comparison.CalibratedDesign;
import dev.parallax.model.run.EntryCounts;
import dev.parallax.model.run.RunSummary;
import dev.parallax.pipeline.CountedAnnotators;
import dev.parallax.pipeline.TestJobs;
import dev.parallax.pipeline.WordAnnotator;
import dev.parallax.pipeline.corpus.CalibrationRequest;
import dev.parallax.run.FolderBytes;
import dev.parallax.store.StoreFolder;
import dev.parallax.store.StoredEntry;
import dev.parallax.store.StoredTexts;
import dev.parallax.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reruns of the whole job: what is annotated anew, and what the tables are then. */
class StoredAnnotationsIT {

  private static final String FRAMES =
      "name: own\ndescription: x\nframes:\n  sea:\n    description: x\n    patterns: [%s]\n";

  @TempDir Path folder;

  private Path input;
  private Instant now = Instant.EPOCH;

  @BeforeEach
  void runOnce() throws Exception {
    input = folder.resolve("input");
    for (int i = 1; i <= 3; i++) {
      TestJobs.write(input, "2016/" + i + ".txt", TestJobs.essay(i));
      TestJobs.write(input, "2024/" + i + ".txt", TestJobs.essay(10 + i));
    }
    Files.writeString(folder.resolve("own.yaml"), FRAMES.formatted("harbour"));
    CountedAnnotators.reset();
    RunSummary first = run("1");
    assertThat(first.entries()).isEqualTo(Map.of("annotations", new EntryCounts(0, 6)));
    annotated(6);
    assertThat(CountedAnnotators.WARMED_UP).as("while documents are read").hasValue(1);
    CountedAnnotators.reset();
  }

  @Test
  void anotherSetOfFramesAnnotatesNothingAndLoadsNoModel() throws Exception {
    Files.writeString(folder.resolve("own.yaml"), FRAMES.formatted("village"));
    RunSummary later = run("1");
    assertThat(later.entries()).isEqualTo(Map.of("annotations", new EntryCounts(6, 0)));
    annotated(0);
    assertThat(CountedAnnotators.LOADED).hasValue(0);
    assertThat(CountedAnnotators.WARMED_UP).hasValue(0);
    equalsARunInAnEmptyFolder(later);
  }

  @Test
  void onlyANewOrChangedDocumentIsAnnotated() throws Exception {
    TestJobs.write(input, "2024/4.txt", TestJobs.essay(99));
    TestJobs.write(input, "2016/1.txt", TestJobs.essay(98));
    RunSummary later = run("1");
    assertThat(later.entries()).isEqualTo(Map.of("annotations", new EntryCounts(5, 2)));
    annotated(2);
    assertThat(CountedAnnotators.WARMED_UP).as("while documents are read").hasValue(1);
    equalsARunInAnEmptyFolder(later);
  }

  @Test
  void aRemovedOrRenamedDocumentAnnotatesNothing() throws Exception {
    Files.delete(input.resolve("2016/1.txt"));
    Files.move(input.resolve("2024/1.txt"), input.resolve("2024/renamed.txt"));
    RunSummary later = run("1");
    assertThat(later.entries()).isEqualTo(Map.of("annotations", new EntryCounts(5, 0)));
    annotated(0);
    assertThat(CountedAnnotators.WARMED_UP).hasValue(0);
    equalsARunInAnEmptyFolder(later);
  }

  @Test
  void anotherSettingOfAnnotationAnnotatesAll() throws Exception {
    run("1", "annotation.max_parsed_tokens=77");
    annotated(6);
  }

  @Test
  void anotherVersionOfTheAnnotatorAnnotatesAll() throws Exception {
    now = now.plusSeconds(1);
    TestJobs.write(input, "2024/4.txt", TestJobs.essay(99));
    run("2");
    annotated(7);
  }

  @Test
  void aStepOfCleaningAnnotatesTheTextsThatItChanges() throws Exception {
    String invisible = TestJobs.essay(1).replace("the harbour", "the har\u200Bbour");
    assertThat(invisible).isNotEqualTo(TestJobs.essay(1));
    TestJobs.write(input, "2016/1.txt", invisible);
    run("1");
    annotated(0);
    run("1", "cleaning.normalize_characters=false");
    annotated(1);
  }

  @Test
  void equalTextsUnderTwoNamesShareAnEntry() throws Exception {
    TestJobs.write(input, "2016/twin.txt", TestJobs.essay(11));
    RunSummary later = run("1");
    annotated(0);
    assertThat(later.documents()).isEqualTo(7);
    assertThat(store().listing().entries()).hasSize(6);
    JsonNode keys = manifest(later).at("/store/keys");
    assertThat(keys.at("/2016~1twin.txt/annotations"))
        .isEqualTo(keys.at("/2024~11.txt/annotations"));
  }

  @Test
  void jobsOfAnOutputFolderShareTheStore() throws Exception {
    PipelineConfig other =
        TestJobs.config(folder, "name=other", "frames.sets=[]", "compare.unit=author");
    RunSummary summary = run("1", other);
    assertThat(summary.runFolder()).contains("other");
    annotated(0);
  }

  @Test
  void aFullRefreshAnnotatesAll() throws Exception {
    new BatchJob(later(), new CountedAnnotators("1"))
        .run(config(), TestJobs.REFRESH, progress -> {});
    annotated(6);
    assertThat(CountedAnnotators.WARMED_UP).hasValue(1);
  }

  @Test
  void damagedEntriesAreMadeAnewAndTold() throws Exception {
    List<StoredEntry> entries = store().listing().entries();
    StoredTexts.damage(entries.get(0));
    byte[] flipped = Files.readAllBytes(StoredTexts.file(entries.get(1)));
    flipped[(int) entries.get(1).entry().from()] ^= 4;
    Files.write(StoredTexts.file(entries.get(1)), flipped);
    Files.writeString(folder.resolve("own.yaml"), FRAMES.formatted("fish"));

    RunSummary later = run("1");

    annotated(2);
    assertThat(later.damagedEntries()).isEqualTo(2);
    JsonNode store = manifest(later).at("/store");
    assertThat(store.at("/counts/annotations").toString()).isEqualTo("{\"reused\":4,\"made\":2}");
    assertThat(store.at("/damaged").findValuesAsText("key"))
        .containsExactlyInAnyOrder(entries.get(0).key(), entries.get(1).key());
    assertThat(store.at("/damaged").findValuesAsText("kind")).containsOnly("annotations");
    assertThat(store.at("/damaged").findValuesAsText("problem"))
        .containsExactlyInAnyOrder(
            "it does not begin as an entry does", "its checksum does not match");
    assertThat(store().listing().entries())
        .allSatisfy(entry -> assertThat(entry.damage()).isEmpty());
    equalsARunInAnEmptyFolder(later);
  }

  @Test
  void aLostPackCostsItsDocumentsAndNotTheRun() throws Exception {
    TestJobs.write(input, "2024/4.txt", TestJobs.essay(99));
    run("1");
    CountedAnnotators.reset();
    List<Path> packs = packs();
    assertThat(packs).as("a rerun with one new document adds a small pack").hasSize(2);
    assertThat(Files.size(packs.get(1))).isLessThan(Files.size(packs.get(0)) / 3);
    Files.write(packs.get(0), new byte[] {1}, StandardOpenOption.APPEND);
    Files.writeString(folder.resolve("own.yaml"), FRAMES.formatted("fish"));

    RunSummary later = run("1");

    annotated(6);
    assertThat(later.entries()).isEqualTo(Map.of("annotations", new EntryCounts(1, 6)));
    JsonNode damaged = manifest(later).at("/store/damaged");
    assertThat(damaged.findValuesAsText("key")).containsExactly(packs.get(0).getFileName() + "");
    assertThat(manifest(later).at("/store/keys")).hasSize(7);
    assertThat(store().listing().damagedPacks()).isEmpty();
    equalsARunInAnEmptyFolder(later);
  }

  @Test
  void aHundredRerunsLeaveFewPacks() throws Exception {
    StoreFolder store = store();
    for (int night = 0; night < 100; night++) {
      store.use().close();
      StoredTexts.put(store, "annotations", "night " + night);
      assertThat(packs()).hasSizeLessThanOrEqualTo(17);
    }
    assertThat(store.listing().entries()).hasSize(106);
    CountedAnnotators.reset();
    run("1", "compare.unit=author");
    annotated(0);
  }

  /** From the oldest to the newest. */
  private List<Path> packs() throws IOException {
    try (Stream<Path> packs = Files.list(Places.path(store().path()).resolve("annotations"))) {
      return packs.sorted().toList();
    }
  }

  @Test
  void theManifestNamesTheEntryOfEveryDocument() throws Exception {
    TestJobs.write(input, "2016/bomb.txt", TestJobs.essay(50) + " " + WordAnnotator.BOMB);
    RunSummary later = run("1");
    assertThat(later.rejects())
        .extracting(reject -> reject.errorClass().label())
        .containsExactly("annotation_failed");
    JsonNode keys = manifest(later).at("/store/keys");
    assertThat(keys).hasSize(6);
    assertThat(keys.findValuesAsText("annotations"))
        .containsExactlyInAnyOrderElementsOf(
            store().listing().entries().stream().map(StoredEntry::key).toList());
  }

  @Test
  void aStoreThatCannotBeWrittenEndsTheRunAndRejectsNoDocument() throws Exception {
    Path annotations = Places.path(store().path()).resolve("annotations");
    Files.move(annotations, folder.resolve("elsewhere"));
    Files.writeString(annotations, "a file where a folder should be");
    TestJobs.write(input, "2024/4.txt", TestJobs.essay(99));
    assertThatThrownBy(() -> run("1")).isInstanceOf(IOException.class);
    assertThat(folder.resolve("output/job/runs").toFile().list()).hasSize(1);
  }

  @Test
  void aCalibrationAnnotatesNothingThatARunHas() throws Exception {
    new CalibrationJob(later(), new CountedAnnotators("1"))
        .run(
            config(),
            new CalibrationRequest(null, Set.of(CalibratedDesign.COHORTS), List.of(4), 5),
            progress -> {});
    annotated(0);
  }

  private void equalsARunInAnEmptyFolder(RunSummary run) throws Exception {
    PipelineConfig elsewhere =
        config().withFolders(input.toString(), folder.resolve("empty").toString());
    CountedAnnotators.reset();
    RunSummary clean = run("1", elsewhere);
    annotated((int) clean.documents());
    assertThat(tables(run)).hasSize(Tables.ofRuns().size() - 1).isEqualTo(tables(clean));
  }

  /** All but changes, which speaks of the run before. */
  private static SortedMap<String, String> tables(RunSummary run) throws IOException {
    SortedMap<String, String> tables =
        FolderBytes.sha256ByPath(Path.of(run.runFolder()), ".parquet");
    assertThat(tables.keySet().removeIf(path -> path.startsWith("changes/"))).isTrue();
    return tables;
  }

  private static void annotated(int texts) {
    assertThat(CountedAnnotators.ANNOTATED).hasValue(texts);
  }

  private RunSummary run(String version, String... settings) throws Exception {
    return run(version, config(settings));
  }

  private RunSummary run(String version, PipelineConfig config) throws Exception {
    return (RunSummary)
        new BatchJob(later(), new CountedAnnotators(version))
            .run(config, TestJobs.USUAL, progress -> {});
  }

  private PipelineConfig config(String... settings) throws IOException {
    String[] all = Arrays.copyOf(settings, settings.length + 1);
    all[settings.length] = "frames.sets=[" + folder.resolve("own.yaml") + "]";
    return TestJobs.config(folder, all);
  }

  private Clock later() {
    now = now.plusSeconds(60);
    return Clock.fixed(now, ZoneOffset.UTC);
  }

  private StoreFolder store() {
    return StoreFolder.of(Places.of(folder.resolve("output")));
  }

  private static JsonNode manifest(RunSummary run) throws IOException {
    return new ObjectMapper().readTree(Path.of(run.runFolder(), "run.json").toFile());
  }
}
