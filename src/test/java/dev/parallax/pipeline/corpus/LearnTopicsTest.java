package dev.parallax.pipeline.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.entity.EntityCatalogue;
import dev.parallax.files.Places;
import dev.parallax.model.SampleDocumentBuilder;
import dev.parallax.model.annotation.Annotation;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.text.Span;
import dev.parallax.model.text.Voice;
import dev.parallax.model.topic.Topic;
import dev.parallax.pipeline.BeamExtension;
import dev.parallax.pipeline.JobContext;
import dev.parallax.pipeline.TestJobs;
import dev.parallax.pipeline.WordAnnotator;
import dev.parallax.pipeline.beam.RecordCoder;
import dev.parallax.pipeline.document.AcceptedDocument;
import dev.parallax.table.DuckDb;
import dev.parallax.table.Tables;
import dev.parallax.table.file.TableWriter;
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
import java.util.TreeMap;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The step alone, over four documents of two subjects and what becomes of a bad one. */
@ExtendWith(BeamExtension.class)
class LearnTopicsTest {

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

  private JobContext job;

  private void open(String... settings) throws IOException {
    List<String> all = new ArrayList<>(List.of(SETTINGS));
    all.addAll(List.of(settings));
    job = TestJobs.context(TestJobs.config(folder, all.toArray(String[]::new)));
    job.knowledge()
        .put(
            CorpusKnowledge.ID,
            new CorpusKnowledge(EntityCatalogue.of(List.of()), Vocabulary.EMPTY));
  }

  @Test
  void findsTopicsMeasuresEveryDocumentAndWritesTheTables(TestPipeline pipeline) throws Exception {
    open();
    List<String> ids = good();

    learn(pipeline, ids);

    for (String id : ids) {
      Measurements measured = job.topics().of(id);
      assertThat(measured.denominators()).hasSize(1);
      assertThat(measured.numerators().stream().mapToDouble(Numerator::total).sum())
          .isCloseTo(measured.denominators().get(0).total(), within(1e-9));
    }
    LearntTopics learnt = job.topics().learnt();
    assertThat(learnt.report().topics()).hasSize(2).allMatch(Topic::alive);
    assertThat(learnt.state()).isNotNull();
    TopicTables tables = TopicTables.of(job);
    assertThat(tables.notes()).isEmpty();
    tables.write();
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
        TableWriter.open(table, job.tableFile(table, 0), job.footer()).close();
      }
    }
    return DuckDb.openRun(Places.path(job.work().tables()));
  }

  @Test
  void aDocumentThatCannotBeReadGoesOnAndIsNotMeasured(TestPipeline pipeline) throws IOException {
    open();
    List<String> ids = good();
    document("2024/bad.txt", text(9, "sea"));
    Sentence lost = new Sentence(0, 99, new Span(0, 2), List.of(), false, null, null);
    job.annotations().put("2024/bad.txt", new Annotation(List.of(lost), List.of()));
    ids.add("2024/bad.txt");

    learn(pipeline, ids);

    assertThat(job.terms().get("2024/bad.txt").sentences()).isEmpty();
    assertThat(job.topics().of("2024/bad.txt")).isEqualTo(Measurements.NONE);
    assertThat(job.topics().of("2016/0.txt").numerators()).isNotEmpty();
    assertThat(job.topics().learnt().report().corpus().documents()).isEqualTo(5);
  }

  @Test
  void tooFewUnitsAreToldOfAndNothingIsMeasured() throws IOException {
    open("topics.k=100");
    List<String> ids = good();

    search(ids);

    assertThat(TopicTables.of(job).notes())
        .singleElement()
        .asString()
        .startsWith("No topics were found: topics.k is 100, and there are only ");
    assertThat(ids).allMatch(id -> measured(id).equals(Measurements.NONE));
    TopicTables.of(job).write();
    assertThat(written(TopicStateFormat.FILE_NAME)).doesNotExist();
  }

  @Test
  void unstableTopicsAreNotTested() throws IOException {
    open("topics.stable_units=1000");

    search(good());

    Map<Measure, String> untested = TopicTables.of(job).untested();
    assertThat(untested).hasSize(2);
    assertThat(untested.keySet())
        .allMatch(measure -> measure.family().equals("topic") && measure.voice() == Voice.ALL);
    assertThat(untested.values()).allMatch(reason -> reason.startsWith("The topics are unstable"));
  }

  @Test
  void whereNoTopicsAreLookedForDocumentsPassUnread(TestPipeline pipeline) throws IOException {
    open("topics.find=false");
    List<String> ids = good();

    learn(pipeline, ids);

    assertThat(job.terms().contains(ids.get(0))).isFalse();
    assertThat(job.topics().learnt()).isEqualTo(LearntTopics.NONE);
  }

  @Test
  void whatIsInheritedIsKeptWithTheRunEvenIfItIsDamaged() throws IOException {
    Path state = Files.writeString(folder.resolve("old.json"), "damaged");
    open();
    job =
        new JobContext(
            job.config(),
            job.inputFolder(),
            job.workFolder(),
            job.storeFolder(),
            new TreeMap<>(),
            job.packedFrames(),
            state.toString(),
            false,
            any -> new WordAnnotator(),
            "1",
            "1");

    search(good());

    assertThat(TopicTables.of(job).notes())
        .containsExactly(
            "The inherited topic state old.json cannot be used: it is no topic state. Topics were"
                + " found anew, without the old ids to go by.");
    TopicTables.of(job).write();
    assertThat(written(TopicStateFormat.INHERITED_FILE_NAME)).hasContent("damaged");
    assertThat(written(TopicStateFormat.FILE_NAME)).exists();
  }

  /** What the step does in one place, without a runner. */
  private void search(List<String> ids) throws IOException {
    List<AcceptedDocument> accepted = new ArrayList<>();
    for (String id : ids) {
      accepted.add(accepted(id));
      job.terms()
          .put(
              id,
              new DocumentTerms(
                  TermSequences.of(
                      job.annotatedDocuments().get(id), Vocabulary.EMPTY, job.config().terms())));
    }
    new TopicSearch(job).run(accepted);
  }

  private static AcceptedDocument accepted(String id) {
    return new AcceptedDocument(0, new SampleDocumentBuilder(id).build().screening());
  }

  private void learn(TestPipeline pipeline, List<String> ids) throws IOException {
    List<AcceptedDocument> accepted = new ArrayList<>();
    ids.forEach(id -> accepted.add(accepted(id)));
    PCollection<AcceptedDocument> learnt =
        pipeline
            .apply(Create.of(accepted).withCoder(RecordCoder.of(AcceptedDocument.class)))
            .apply(new LearnTopics(job));
    PAssert.that(learnt).containsInAnyOrder(accepted);
    pipeline.run().waitUntilFinish();
  }

  /** Documents of two subjects each, some more of the one and some more of the other. */
  private List<String> good() throws IOException {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String cohort = i < 2 ? "2016/" : "2024/";
      ids.add(
          document(cohort + i + ".txt", text(i, "sea"), text(10 + i, "tax"), text(20 + i, "sea"))
              .document()
              .documentId());
    }
    return ids;
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
    job.documents().put(id, document.document());
    job.annotations().put(id, annotation);
    return document;
  }

  private Measurements measured(String id) {
    try {
      return job.topics().of(id);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Path written(String name) {
    return Places.path(job.work().tables()).resolve(name);
  }
}
