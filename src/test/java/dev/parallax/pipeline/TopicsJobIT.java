package dev.parallax.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parallax.config.PipelineConfig;
import dev.parallax.files.Places;
import dev.parallax.model.change.ChangeKind;
import dev.parallax.model.run.NothingNew;
import dev.parallax.model.run.RunOutcome;
import dev.parallax.model.run.RunSummary;
import dev.parallax.pipeline.job.RunOptions;
import dev.parallax.pipeline.job.TopicStateChoice;
import dev.parallax.run.FolderBytes;
import dev.parallax.run.JobFolder;
import dev.parallax.run.Manifest;
import dev.parallax.table.DuckDb;
import dev.parallax.topic.state.TopicStateFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Topics through the whole job, with words for annotations. */
class TopicsJobIT {

  private static final String[] SETTINGS = {
    "topics.find=true",
    "topics.grid=[2, 4]",
    "topics.iterations=200",
    "topics.min_unit_words=8",
    "topics.max_unit_words=30",
    "topics.stable_units=20",
    "duplicates.near_threshold=1.0",
    "compare.draws=199"
  };

  private static final int SIZE = 6;

  private static final String FIGURES =
      "select document_id, key, numerator, denominator, error_variance from measurements where"
          + " family = 'topic' order by all";

  @TempDir Path folder;
  private Path input;
  private JobFolder job;
  private int day;

  @BeforeEach
  void publish() throws IOException {
    input = folder.resolve("input");
    job = JobFolder.of(Places.of(folder.resolve("output")), "job");
    for (int i = 0; i < SIZE; i++) {
      // One cohort speaks of the sea in two paragraphs of three, the other in one.
      TestJobs.write(input, "2016/" + i + ".txt", essay(i, "sea", "sea", "tax"));
      TestJobs.write(input, "2024/" + i + ".txt", essay(100 + i, "sea", "tax", "tax"));
    }
  }

  /** Paragraphs of plain English about each subject, whose nouns no other subject has. */
  private static String essay(int seed, String... subjects) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 9; i++) {
      String subject = subjects[i % subjects.length];
      text.append("The ministers said that the ");
      for (int word = 0; word < 6; word++) {
        text.append(subject).append((char) ('a' + random.nextInt(24))).append(" of the ");
      }
      text.append(subject).append("a was there.\n\n");
    }
    return text.toString().trim();
  }

  @Test
  void aPlantedDifferenceIsFound() throws Exception {
    RunSummary run = (RunSummary) run();

    assertThat(run.notes()).noneMatch(note -> note.contains("opic"));
    try (DuckDb tables = DuckDb.openRun(Path.of(run.runFolder()))) {
      assertThat(tables.count("from topics where alive")).isEqualTo(2);
      assertThat(tables.count("from topic_models where chosen")).isEqualTo(1);
      assertThat(
              tables.count(
                  "from comparisons c join topics t on c.key = t.topic_id where c.family = 'topic'"
                      + " and c.q <= .05 and (c.difference < 0) = (t.label like '%sea%')"))
          .isEqualTo(2);
      assertThat(tables.count("from comparisons where family = 'topic' and error_sd is not null"))
          .isEqualTo(2);
      assertThat(
              tables.count(
                  "from evidence e join comparisons c using (comparison_id) where c.family ="
                      + " 'topic'"))
          .isPositive();
      assertThat(tables.count("from segment_measurements where family = 'topic'")).isPositive();
      assertThat(
              tables.count(
                  "from (select document_id, sum(numerator) s, min(denominator) d from measurements"
                      + " where family = 'topic' group by 1) where abs(s - d) > 1e-6"))
          .isZero();
    }
  }

  @Test
  void whatInheritedStaysNothingNewAndRefreshedGivesTheSameBytes() throws Exception {
    run();
    TestJobs.write(input, "2016/new.txt", essay(50, "sea", "sea", "tax"));
    Path first = Path.of(((RunSummary) run()).runFolder());
    assertThat(first.resolve(TopicStateFormat.INHERITED_FILE_NAME)).exists();
    assertThat(run()).isInstanceOf(NothingNew.class);

    RunOptions refresh = TestJobs.REFRESH;
    Path again = Path.of(((RunSummary) run(refresh)).runFolder());

    assertThat(again).isNotEqualTo(first);
    assertThat(FolderBytes.sha256ByPath(again.resolve("topics"), ""))
        .isNotEmpty()
        .isEqualTo(FolderBytes.sha256ByPath(first.resolve("topics"), ""));
    assertThat(again.resolve(TopicStateFormat.FILE_NAME))
        .hasSameBinaryContentAs(first.resolve(TopicStateFormat.FILE_NAME));
    assertThat(FolderBytes.sha256ByPath(again.resolve("measurements"), ""))
        .isEqualTo(FolderBytes.sha256ByPath(first.resolve("measurements"), ""));
  }

  @Test
  void idsLiveOnAndAnAlienSubjectIsBornAndToldOf() throws Exception {
    Path first = Path.of(((RunSummary) run()).runFolder());
    for (int i = 0; i < 3; i++) {
      TestJobs.write(input, "2024/alien" + i + ".txt", essay(200 + i, "robot"));
    }

    RunSummary second = (RunSummary) run();

    assertThat(second.changes().overview().count(ChangeKind.TOPIC_BORN)).isEqualTo(1);
    try (DuckDb tables = DuckDb.openRun(Path.of(second.runFolder()));
        DuckDb before = DuckDb.openRun(first)) {
      assertThat(tables.count("from topics where alive")).isEqualTo(3);
      assertThat(tables.count("from topics where lineage[1].event_kind = 'kept'")).isEqualTo(2);
      assertThat(tables.count("from topics where label like '%robot%'")).isEqualTo(1);
      assertThat(
              tables.count("from changes where kind = 'topic_born' and topic_label like '%robot%'"))
          .isEqualTo(1);
      assertThat(before.count("from topics")).isEqualTo(2);
    }
  }

  @Test
  void aStateCanBeNamedOrRefused() throws Exception {
    Path first = Path.of(((RunSummary) run()).runFolder());
    Path state = Files.copy(first.resolve(TopicStateFormat.FILE_NAME), folder.resolve("kept.json"));

    RunSummary onlyTopics = (RunSummary) run(options(TopicStateChoice.of(Places.of(state))));
    assertThat(
            Manifest.read(Places.of(Path.of(onlyTopics.runFolder()).resolve(Manifest.FILE_NAME)))
                .at("/changes/differs"))
        .extracting(JsonNode::asText)
        .containsExactly("topic_state");

    RunSummary none = (RunSummary) run(options(TopicStateChoice.NONE), "compare.draws=299");
    assertThat(Path.of(none.runFolder()).resolve(TopicStateFormat.INHERITED_FILE_NAME))
        .doesNotExist();
    RunSummary named = (RunSummary) run(options(TopicStateChoice.of(Places.of(state))));

    try (DuckDb tables = DuckDb.openRun(Path.of(named.runFolder()))) {
      assertThat(tables.count("from topic_models where start = 'unchanged'")).isEqualTo(1);
      assertThat(tables.count("from topics where lineage[1].event_kind = 'kept'")).isEqualTo(2);
    }
    assertThat(run(options(TopicStateChoice.of(Places.of(state))))).isInstanceOf(NothingNew.class);
  }

  @Test
  void topicsOutliveARunWithoutAnyAndADamagedStateIsToldOf() throws Exception {
    Path first = Path.of(((RunSummary) run()).runFolder());
    RunSummary none = (RunSummary) run(TestJobs.USUAL, "topics.k=900");
    assertThat(none.documents()).isEqualTo(2 * SIZE);
    assertThat(none.notes())
        .anyMatch(note -> note.startsWith("No topics were found: topics.k is 900"));
    RunSummary back = (RunSummary) run();
    assertThat(Path.of(back.runFolder()).resolve(TopicStateFormat.INHERITED_FILE_NAME))
        .hasSameBinaryContentAs(first.resolve(TopicStateFormat.FILE_NAME));
    try (DuckDb tables = DuckDb.openRun(Path.of(back.runFolder()));
        DuckDb empty = DuckDb.openRun(Path.of(none.runFolder()))) {
      assertThat(empty.count("from topics")).isZero();
      assertThat(empty.count("from comparisons where family = 'topic'")).isZero();
      assertThat(tables.count("from topics where lineage[1].event_kind = 'kept'")).isEqualTo(2);
    }
    Files.writeString(Places.path(job.latest()).resolve(TopicStateFormat.FILE_NAME), "damaged");
    TestJobs.write(input, "2016/new.txt", essay(50, "sea", "sea", "tax"));

    RunSummary run = (RunSummary) run();

    String note =
        "The inherited topic state topic-state.json cannot be used: it is no topic state. Topics"
            + " were found anew, without the old ids to go by.";
    assertThat(run.notes()).contains(note);
    assertThat(Files.readString(Path.of(run.runFolder()).resolve("run.json"))).contains(note);
    assertThat(run()).isInstanceOf(NothingNew.class);
  }

  @Test
  void topicsAreNamedMergedAndPartedWithoutBeingFoundAnew() throws Exception {
    Path first = Path.of(((RunSummary) run()).runFolder());
    List<String> ids;
    try (DuckDb tables = DuckDb.openRun(first)) {
      ids = ids(tables);
    }
    RunSummary named =
        (RunSummary)
            run(
                TestJobs.USUAL,
                "topics.by_hand.names={\"%s\": \"The sea <b>\", \"topic:0badc0de\": Gone}"
                    .formatted(ids.get(0)));
    assertThat(named.changes().overview().count(ChangeKind.TOPIC_NAMED)).isEqualTo(1);
    String note = "topics.by_hand.names.topic:0badc0de: this run has no topic topic:0badc0de.";
    assertThat(named.notes()).contains(note);
    assertThat(Files.readString(Path.of(named.runFolder()).resolve("run.json"))).contains(note);
    try (DuckDb tables = DuckDb.openRun(Path.of(named.runFolder()))) {
      assertThat(tables.count("from topic_models where start = 'unchanged'")).isEqualTo(1);
      assertThat(tables.count("from topics where name = 'The sea <b>' and likeness > .999"))
          .isEqualTo(1);
    }
    try (DuckDb tables = DuckDb.openRun(Path.of(named.runFolder()));
        DuckDb before = DuckDb.openRun(first)) {
      assertThat(tables.rows(FIGURES)).as("a name moves no figure").isEqualTo(before.rows(FIGURES));
    }

    RunSummary merged =
        (RunSummary)
            run(
                TestJobs.USUAL,
                "topics.by_hand.merged={all_of_it: [\"%s\", \"%s\"]}"
                    .formatted(ids.get(0), ids.get(1)));
    assertThat(merged.changes().overview().count(ChangeKind.TOPIC_MERGED_BY_HAND)).isEqualTo(1);
    try (DuckDb tables = DuckDb.openRun(Path.of(merged.runFolder()))) {
      assertThat(tables.count("from topics where merged_into = 'topic:all_of_it'")).isEqualTo(2);
      assertThat(tables.count("from comparisons where family = 'topic'")).isEqualTo(1);
      // Both topics together are all that topics know, in every document and every refit.
      assertThat(
              tables.count(
                  "from measurements where family = 'topic' and key = 'topic:all_of_it'"
                      + " and abs(numerator - denominator) < 1e-6"))
          .isEqualTo(2 * SIZE);
    }
    RunSummary parted = (RunSummary) run();
    assertThat(parted.changes().overview().count(ChangeKind.TOPIC_PARTED_BY_HAND)).isEqualTo(1);
    assertThat(parted.changes().overview().count(ChangeKind.TOPIC_BORN)).isZero();
    try (DuckDb tables = DuckDb.openRun(Path.of(parted.runFolder()))) {
      assertThat(ids(tables)).isEqualTo(ids);
    }
  }

  @Test
  void aTopicIsLookedForAndFound() throws Exception {
    RunSummary run =
        (RunSummary) run(TestJobs.USUAL, "topics.by_hand.seeds={ocean: [seaa, seab, zebra]}");
    assertThat(run.notes())
        .anyMatch(note -> note.startsWith("topics.by_hand.seeds.ocean: no document has “zebra”"));
    try (DuckDb tables = DuckDb.openRun(Path.of(run.runFolder()))) {
      assertThat(
              tables.count(
                  "from topics where topic_id = 'topic:ocean' and name = 'ocean' and label like"
                      + " '%sea%' and len(seeds) = 3"))
          .isEqualTo(1);
      assertThat(
              tables.count(
                  "from comparisons where family = 'topic' and key = 'topic:ocean' and q <= .05 and"
                      + " difference < 0"))
          .isEqualTo(1);
    }
    assertThat(run(TestJobs.USUAL, "topics.by_hand.seeds={ocean: [seaa, seab, zebra]}"))
        .isInstanceOf(NothingNew.class);
  }

  @Test
  void tooLittleTextIsDescribedOnly() throws Exception {
    RunSummary run = (RunSummary) run(TestJobs.USUAL, "topics.stable_units=100000");

    assertThat(run.notes()).anyMatch(note -> note.startsWith("The topics are unstable"));
    try (DuckDb tables = DuckDb.openRun(Path.of(run.runFolder()))) {
      assertThat(tables.count("from topics where unstable")).isEqualTo(2);
      assertThat(
              tables.count(
                  "from comparisons where family = 'topic' and inference = 'descriptive' and reason"
                      + " like 'The topics are unstable%' and p is null"))
          .isEqualTo(2);
      assertThat(tables.count("from comparisons where inference = 'inferred'")).isPositive();
    }
  }

  private static List<String> ids(DuckDb tables) throws Exception {
    return tables.rows("select topic_id from topics order by 1").stream()
        .map(row -> String.valueOf(row.get(0)))
        .toList();
  }

  private static RunOptions options(TopicStateChoice choice) {
    return new RunOptions(false, Duration.ZERO, choice);
  }

  private RunOutcome run() throws IOException {
    return run(TestJobs.USUAL);
  }

  private RunOutcome run(RunOptions options, String... further) throws IOException {
    String[] all = new String[SETTINGS.length + further.length];
    System.arraycopy(SETTINGS, 0, all, 0, SETTINGS.length);
    System.arraycopy(further, 0, all, SETTINGS.length, further.length);
    PipelineConfig config = TestJobs.config(folder, all);
    Clock clock = Clock.fixed(Instant.EPOCH.plus(Duration.ofDays(++day)), ZoneOffset.UTC);
    return TestJobs.run(clock, config, options);
  }
}
