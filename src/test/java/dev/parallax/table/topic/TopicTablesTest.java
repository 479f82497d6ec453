package dev.parallax.table.topic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.files.Places;
import dev.parallax.model.SampleTopics;
import dev.parallax.model.topic.GivenByHand;
import dev.parallax.model.topic.LineageEvent;
import dev.parallax.model.topic.Topic;
import dev.parallax.model.topic.TopicLink;
import dev.parallax.model.topic.TopicReport;
import dev.parallax.model.topic.TopicTerm;
import dev.parallax.table.file.OneFile;
import dev.parallax.table.file.TableRow;
import dev.parallax.table.file.TableWriter;
import dev.parallax.table.format.Column;
import dev.parallax.table.format.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of topics, read back. */
class TopicTablesTest {

  private static final TopicReport REPORT = SampleTopics.report();

  @TempDir Path folder;

  @Test
  void topicsAreReadBack() throws IOException {
    List<String> read =
        rows(
            TopicsTable.TABLE,
            REPORT.topics(),
            row ->
                row.getString("topic_id")
                    + (row.getBoolean("alive") ? " " + row.getDouble("n_tokens") : " gone")
                    + (row.isNull("unstable_reason") ? "" : " " + row.getString("unstable_reason"))
                    + (row.isNull("npmi") ? "" : " " + row.getDouble("npmi")));
    assertThat(read)
        .containsExactly(
            "topic:01 450.5 0.12",
            "topic:02 450.5 Too little text. 0.12",
            "topic:03 gone",
            "topic:04 450.5 0.12",
            "topic:water 450.5 0.12");
  }

  @Test
  void whatIsSaidByHandIsReadBack() throws IOException {
    List<String> read =
        rows(
            TopicsTable.TABLE,
            REPORT.topics(),
            row ->
                "%s %s %s %s"
                    .formatted(
                        row.findString("name"),
                        row.findString("merged_into"),
                        row.findValue("seeds"),
                        row.findDouble("likeness")));
    assertThat(read)
        .containsExactly(
            "null null [] null",
            "null null [] null",
            "null null [] null",
            "null topic:water [harbour, boat*] 0.91",
            "water <b> null [] null");
  }

  @Test
  void whatIsNotKnownOfATopicThatIsGoneIsNull() throws IOException {
    List<String> figures =
        List.of(
            "n_tokens",
            "token_share",
            "npmi",
            "umass",
            "exclusivity",
            "stability",
            "unstable",
            "unstable_reason");
    List<Boolean> nulls =
        rows(
            TopicsTable.TABLE,
            REPORT.topics(),
            row -> figures.stream().allMatch(figure -> row.isNull(figure)));
    assertThat(nulls).containsExactly(false, false, true, false, false);
  }

  @Test
  void everyKindOfLineageIsReadBack() throws IOException {
    List<TopicLink> links =
        Arrays.stream(LineageEvent.values())
            .map(event -> new TopicLink(event, event == LineageEvent.BORN ? null : "topic:x", 0.5))
            .toList();
    Topic topic =
        new Topic(
            "topic:01",
            "a",
            1.0,
            1.0,
            SampleTopics.quality(),
            null,
            null,
            links,
            List.of(),
            GivenByHand.NONE);
    List<List<String>> read =
        rows(
            TopicsTable.TABLE,
            List.of(topic),
            row ->
                row.getRows("lineage").stream()
                    .map(link -> link.getString("event_kind") + " " + link.findString("topic_id"))
                    .toList());
    assertThat(read)
        .containsExactly(
            List.of(
                "kept topic:x",
                "born null",
                "split topic:x",
                "merged topic:x",
                "died topic:x",
                "merged_by_hand topic:x"));
  }

  @Test
  void termsHaveTheirRanks() throws IOException {
    List<String> read =
        rows(
            TopicTermsTable.TABLE,
            REPORT.topics().stream().flatMap(TopicTermRow::of).toList(),
            row ->
                "%s %d %s %s %s"
                    .formatted(
                        row.getString("topic_id"),
                        row.getInt("rank"),
                        row.getString("term"),
                        row.getDouble("weight"),
                        row.getDouble("lift")));
    assertThat(read)
        .containsExactly(
            "topic:01 1 harbour 0.2 8.0",
            "topic:01 2 old treaty 0.1 4.0",
            "topic:02 1 harbour 0.2 8.0",
            "topic:02 2 old treaty 0.1 4.0",
            "topic:04 1 harbour 0.2 8.0",
            "topic:04 2 old treaty 0.1 4.0",
            "topic:water 1 harbour 0.2 8.0",
            "topic:water 2 old treaty 0.1 4.0");
  }

  @Test
  void oddTermsAreReadBack() throws IOException {
    List<String> odd = List.of("<b>&amp;", "\"},{", "=1+1", "\u0000", "naïve", "🌊");
    List<TopicTerm> terms = odd.stream().map(term -> new TopicTerm(term, 0.1, 1)).toList();
    Topic topic =
        new Topic(
            "topic:01",
            "a",
            1.0,
            1.0,
            SampleTopics.quality(),
            null,
            null,
            List.of(),
            terms,
            GivenByHand.NONE);
    assertThat(
            rows(
                TopicTermsTable.TABLE,
                TopicTermRow.of(topic).toList(),
                row -> row.getString("term")))
        .isEqualTo(odd);
  }

  @Test
  void aFigureThatIsNoNumberIsNull() throws IOException {
    List<List<Object>> read =
        rows(
            TopicModelsTable.TABLE,
            TopicModelRow.of(REPORT).toList(),
            row ->
                Arrays.asList(
                    row.getInt("n_topics"),
                    row.getBoolean("chosen"),
                    row.isNull("score") ? null : row.getDouble("score"),
                    row.isNull("held_out_log_likelihood")
                        ? null
                        : row.getDouble("held_out_log_likelihood"),
                    row.getInt("n_units"),
                    row.getLong("n_tokens")));
    assertThat(read)
        .containsExactly(
            List.of(2, true, 0.12, -5.5, 40, 900L), Arrays.asList(4, false, null, null, 40, 900L));
  }

  private <R, T> List<T> rows(Table<R> table, List<R> rows, Function<TableRow, T> reader)
      throws IOException {
    Path file = folder.resolve(table.name() + ".parquet");
    try (TableWriter<R> writer = TableWriter.open(table, Places.of(file), new TreeMap<>())) {
      writer.writeAll(rows.stream());
    }
    List<String> columns = table.columns().stream().map(Column::name).toList();
    return OneFile.read(Places.of(file), columns, reader);
  }
}
