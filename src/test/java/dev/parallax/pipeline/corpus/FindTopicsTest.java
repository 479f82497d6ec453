package dev.parallax.pipeline.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.files.Place;
import dev.parallax.files.Places;
import dev.parallax.model.SampleDocumentBuilder;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Annotation;
import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.text.Voice;
import dev.parallax.model.topic.Topic;
import dev.parallax.pipeline.BeamExtension;
import dev.parallax.pipeline.TestJobs;
import dev.parallax.pipeline.WordAnnotator;
import dev.parallax.pipeline.graph.RunGraph;
import dev.parallax.pipeline.handover.DocumentTerms;
import dev.parallax.pipeline.handover.LearntTopics;
import dev.parallax.table.DuckDb;
import dev.parallax.table.Tables;
import dev.parallax.table.format.Table;
import dev.parallax.table.topic.TopicModelsTable;
import dev.parallax.table.topic.TopicTermsTable;
import dev.parallax.table.topic.TopicsTable;
import dev.parallax.term.TermSequences;
import dev.parallax.term.Vocabulary;
import dev.parallax.topic.state.TopicStateFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The step alone, over four documents of two subjects and what becomes of a bad one. */
@ExtendWith(BeamExtension.class)
class FindTopicsTest {

  private static final String[] SETTINGS = {
    "topics.find=true",
    "topics.k=2",
    "topics.iterations=20",
    "topics.min_unit_words=5",
    "topics.max_unit_words=20",
    "topics.max_unit_share=0.9",
    "topics.stable_units=2"
  };

  @TempDir Path folder;

  private RunGraph graph;

  private void open(String... settings) throws IOException {
    List<String> all = new ArrayList<>(List.of(SETTINGS));
    all.addAll(List.of(settings));
    graph = TestJobs.graph(TestJobs.config(folder, all.toArray(String[]::new)));
  }

  @Test
  void findsTopicsMeasuresEveryDocumentAndWritesTheTables() throws Exception {
    open();
    List<AnalysedDocument> documents = good();

    search(documents);

    for (AnalysedDocument document : documents) {
      Measurements measured = measured(document);
      assertThat(measured.denominators()).hasSize(1);
      assertThat(measured.numerators().stream().mapToDouble(Numerator::total).sum())
          .isCloseTo(measured.denominators().get(0).total(), within(1e-9));
    }
    LearntTopics learnt = graph.work().topics().get();
    assertThat(learnt.report().topics()).hasSize(2).allMatch(Topic::alive);
    assertThat(learnt.state()).isNotNull();
    TopicTables tables = TopicTables.of(graph.work());
    assertThat(tables.notes()).isEmpty();
    tables.write(graph.tables(), null);
    assertThat(TopicStateFormat.read(Files.readAllBytes(written(TopicStateFormat.FILE_NAME))))
        .isEqualTo(learnt.state());
    assertThat(written(TopicStateFormat.INHERITED_FILE_NAME)).doesNotExist();
    readBack(learnt.report().topics());
  }

  private void readBack(List<Topic> topics) throws Exception {
    // The other tables of a run stand there without rows.
    try (DuckDb read = openTables()) {
      assertThat(read.rows("select topic_id, label, alive, stability from topics order by 1"))
          .containsExactlyElementsOf(
              topics.stream()
                  .map(
                      t ->
                          List.<Object>of(
                              t.topicId(),
                              t.label(),
                              true,
                              Objects.requireNonNull(t.quality()).stability()))
                  .toList());
      assertThat(read.count("from topic_terms t join topics using (topic_id) where rank = 1"))
          .isEqualTo(2);
      assertThat(
              read.count(
                  "from (select topic_id, sum(weight) s from topic_terms group by 1)"
                      + " where s > 1 + 1e-9 or s < .5"))
          .isZero();
      assertThat(read.rows("select n_topics, chosen, start, n_documents from topic_models"))
          .containsExactly(List.of(2, true, "cold", 4));
    }
  }

  private DuckDb openTables() throws Exception {
    for (Table<?> table : Tables.ofRuns()) {
      boolean ours =
          List.of(TopicsTable.TABLE, TopicTermsTable.TABLE, TopicModelsTable.TABLE).contains(table);
      if (!ours) {
        graph.tables().open(table, 0).close();
      }
    }
    return DuckDb.openRun(Places.path(graph.tables().folder()));
  }

  @Test
  void tooFewUnitsAreToldOfAndNothingIsMeasured() throws IOException {
    open("topics.k=100");
    List<AnalysedDocument> documents = good();

    search(documents);

    assertThat(TopicTables.of(graph.work()).notes())
        .singleElement()
        .asString()
        .startsWith("No topics were found: topics.k is 100, and there are only ");
    assertThat(documents).allMatch(document -> measured(document).equals(Measurements.NONE));
    TopicTables.of(graph.work()).write(graph.tables(), null);
    assertThat(written(TopicStateFormat.FILE_NAME)).doesNotExist();
  }

  @Test
  void unstableTopicsAreNotTested() throws IOException {
    open("topics.stable_units=1000");

    search(good());

    Map<Measure, String> untested = TopicTables.of(graph.work()).untested();
    assertThat(untested).hasSize(2);
    assertThat(untested.keySet())
        .allMatch(measure -> measure.family().equals("topic") && measure.voice() == Voice.ALL);
    assertThat(untested.values()).allMatch(reason -> reason.startsWith("The topics are unstable"));
  }

  @Test
  void whereNoTopicsWereLookedForTablesStandThereWithoutRows() throws IOException {
    open("topics.find=false");

    TopicTables tables = TopicTables.of(graph.work());
    tables.write(graph.tables(), null);

    assertThat(tables.untested()).isEmpty();
    assertThat(written("topics/part-00000.parquet")).exists();
    assertThat(written(TopicStateFormat.FILE_NAME)).doesNotExist();
  }

  @Test
  void whatIsInheritedIsKeptWithTheRunEvenIfItIsDamaged() throws IOException {
    Path state = Files.writeString(folder.resolve("old.json"), "damaged");
    open();

    search(good(), Places.of(state));

    assertThat(TopicTables.of(graph.work()).notes())
        .containsExactly(
            "The inherited topic state old.json cannot be used: it is no topic state. Topics were"
                + " found anew, without the old ids to go by.");
    TopicTables.of(graph.work()).write(graph.tables(), Places.of(state));
    assertThat(written(TopicStateFormat.INHERITED_FILE_NAME)).hasContent("damaged");
    assertThat(written(TopicStateFormat.FILE_NAME)).exists();
  }

  private void search(List<AnalysedDocument> documents) throws IOException {
    search(documents, null);
  }

  private void search(List<AnalysedDocument> documents, Place inherited) throws IOException {
    new FindTopics(graph.config().topics(), graph.config().terms(), inherited, graph.work())
        .on(documents.stream().map(TestJobs::accepted).toList());
  }

  /** Documents of two subjects each, some more of the one and some more of the other. */
  private List<AnalysedDocument> good() throws IOException {
    List<AnalysedDocument> documents = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String cohort = i < 2 ? "2016/" : "2024/";
      documents.add(
          document(cohort + i + ".txt", text(i, "sea"), text(10 + i, "tax"), text(20 + i, "sea")));
    }
    return documents;
  }

  private static String text(int seed, String subject) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int word = 0; word < 10; word++) {
      text.append(subject).append((char) ('a' + random.nextInt(8))).append(' ');
    }
    return text.toString().trim();
  }

  private AnalysedDocument document(String id, String... paragraphs) throws IOException {
    SampleDocumentBuilder builder = new SampleDocumentBuilder(id);
    for (String paragraph : paragraphs) {
      builder.paragraph(paragraph);
    }
    AnalysedDocument document = builder.build();
    Annotation annotation =
        new WordAnnotator().annotate(document.document().text(), document.document().segments());
    graph
        .work()
        .terms()
        .put(
            id,
            new DocumentTerms(
                TermSequences.of(
                    new AnnotatedDocument(document.document(), annotation),
                    Vocabulary.EMPTY,
                    graph.config().terms())));
    return document;
  }

  private Measurements measured(AnalysedDocument document) {
    try {
      return graph.work().topicShares().get(document.document().documentId());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Path written(String name) {
    return Places.path(graph.tables().folder()).resolve(name);
  }
}
