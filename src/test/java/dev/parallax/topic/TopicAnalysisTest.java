package dev.parallax.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.config.TopicsByHandConfig;
import dev.parallax.config.TopicsConfig;
import dev.parallax.model.measure.Denominator;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.measure.SentenceTerms;
import dev.parallax.model.topic.LineageEvent;
import dev.parallax.model.topic.Topic;
import dev.parallax.model.topic.TopicTerm;
import dev.parallax.model.topic.TriedModel;
import dev.parallax.topic.state.TopicState;
import dev.parallax.topic.state.TopicStateFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TopicAnalysisTest {

  private static final String SETTINGS = "settings";
  private static final List<TopicDocument> BASE =
      TopicTexts.documents(0, 30, "sea", "tax", "horse");

  @Test
  void findsTheSubjectsAndMeasuresThem() {
    TopicFindings findings = find(BASE, TopicTexts.config(3));

    assertThat(alive(findings)).hasSize(3).allMatch(TopicAnalysisTest::isOfOneSubject);
    for (Measurements measured : findings.measurements()) {
      assertThat(measured.numerators()).hasSize(3);
      for (Numerator numerator : measured.numerators()) {
        assertThat(numerator.total() / denominator(measured)).isCloseTo(1.0 / 3, within(0.05));
        assertThat(numerator.replicates()).hasSize(10);
        assertThat(numerator.errorVariance()).isNotNull().isNotNegative();
      }
    }
  }

  @Test
  void theTopicsOfASentenceSumToItsTokens() {
    Measurements measured = find(BASE, TopicTexts.config(3)).measurements().get(0);

    double[] sums = new double[12];
    measured
        .numerators()
        .forEach(n -> n.contributions().forEach(c -> sums[c.sentence()] += c.amount()));
    assertThat(measured.denominators()).hasSize(1);
    measured
        .denominators()
        .get(0)
        .contributions()
        .forEach(c -> assertThat(sums[c.sentence()]).isCloseTo(c.amount(), within(1e-9)));
  }

  @Test
  void orderOfDocumentsChangesNothing() {
    List<TopicDocument> shuffled = new ArrayList<>(BASE);
    Collections.shuffle(shuffled, new Random(4));

    TopicFindings findings = find(BASE, TopicTexts.config(3));
    TopicFindings other = find(shuffled, TopicTexts.config(3));

    assertThat(other.report()).isEqualTo(findings.report());
    assertThat(bytes(other)).isEqualTo(bytes(findings));
    for (int i = 0; i < BASE.size(); i++) {
      assertThat(other.measurements().get(shuffled.indexOf(BASE.get(i))))
          .isEqualTo(findings.measurements().get(i));
    }
  }

  @Test
  void theNumberIsChosenByWhatItForetells() {
    List<TriedModel> tried =
        find(TopicTexts.documents(0, 30, "sea", "tax", "horse", "moon"), TopicTexts.config(0))
            .report()
            .models();

    TriedModel chosen = tried.stream().filter(TriedModel::chosen).findFirst().orElseThrow();
    assertThat(chosen.topics()).isEqualTo(4);
    assertThat(tried).extracting(TriedModel::topics).contains(2, 4).isSorted();
    assertThat(tried)
        .filteredOn(model -> !model.chosen())
        .allMatch(model -> model.topics() > 4 || model.heldOut() < chosen.heldOut());
  }

  @Test
  void anUnchangedCorpusLeavesTheTopicsAsTheyWere() {
    TopicFindings first = find(BASE, TopicTexts.config(3));

    TopicFindings again = goOn(BASE, TopicTexts.config(3), first.state());

    assertThat(bytes(again)).isEqualTo(bytes(first));
    assertThat(again.measurements()).isEqualTo(first.measurements());
    assertThat(again.report().models()).extracting(TriedModel::start).containsExactly("unchanged");
    assertThat(alive(again)).allMatch(topic -> has(topic, LineageEvent.KEPT));
  }

  @Test
  void aFewDocumentsMoreLeaveTheIds() {
    TopicFindings first = find(BASE, TopicTexts.config(3));
    List<TopicDocument> more = new ArrayList<>(BASE);
    more.addAll(TopicTexts.documents(100, 4, "sea", "tax", "horse"));

    TopicFindings second = goOn(more, TopicTexts.config(3), first.state());

    assertThat(ids(second)).isEqualTo(ids(first));
    assertThat(second.report().models()).extracting(TriedModel::start).containsExactly("warm");
    assertThat(bytes(second)).isNotEqualTo(bytes(first));
  }

  @Test
  void anAlienSubjectIsBornAndTheOthersLive() {
    TopicFindings first = find(BASE, TopicTexts.config(0));
    List<TopicDocument> more = new ArrayList<>(BASE);
    more.addAll(TopicTexts.documents(100, 6, "robot"));

    TopicFindings second = goOn(more, TopicTexts.config(0), first.state());

    assertThat(ids(second)).containsAll(ids(first)).hasSize(ids(first).size() + 1);
    Topic born =
        alive(second).stream()
            .filter(topic -> has(topic, LineageEvent.BORN))
            .findFirst()
            .orElseThrow();
    assertThat(subject(born)).isEqualTo("robot");
    assertThat(isOfOneSubject(born)).isTrue();
  }

  @Test
  void whatWasSoughtInNewDocumentsIsNotTestedUntilTopicsAreFoundAnew() {
    TopicFindings first = find(BASE, TopicTexts.config(0));
    List<TopicDocument> more = new ArrayList<>(BASE);
    more.addAll(TopicTexts.documents(100, 6, "robot"));
    TopicFindings second = goOn(more, TopicTexts.config(0), first.state());
    TopicFindings unchanged = goOn(more, TopicTexts.config(0), second.state());
    more.addAll(TopicTexts.documents(200, 2, "sea", "tax", "robot"));
    TopicFindings third = goOn(more, TopicTexts.config(0), unchanged.state());

    assertThat(first.report().untested()).isEmpty();
    for (TopicFindings warm : List.of(second, unchanged, third)) {
      assertThat(warm.report().untested()).hasSize(1);
      assertThat(warm.report().untested().values())
          .allMatch(why -> why.startsWith("The topic was sought in documents that were new"));
      assertThat(alive(warm))
          .filteredOn(topic -> topic.sought() != null)
          .allMatch(topic -> subject(topic).equals("robot"));
    }
    TopicFindings anew =
        TopicAnalysis.of(
            more, TopicTexts.config(0), "others", new InheritedTopics(third.state(), List.of()));
    assertThat(alive(anew)).anyMatch(topic -> subject(topic).equals("robot"));
    assertThat(anew.report().untested()).isEmpty();
  }

  @Test
  void withAGivenNumberAnAlienSubjectTakesThePlaceOfAnother() {
    TopicFindings first = find(BASE, TopicTexts.config(3));
    List<TopicDocument> more = new ArrayList<>(TopicTexts.documents(0, 24, "sea", "tax"));
    more.addAll(TopicTexts.documents(100, 6, "robot"));

    TopicFindings second = goOn(more, TopicTexts.config(3), first.state());

    assertThat(alive(second)).hasSize(3).anyMatch(topic -> subject(topic).equals("robot"));
    assertThat(second.report().topics())
        .filteredOn(topic -> !topic.alive())
        .singleElement()
        .matches(topic -> has(topic, LineageEvent.DIED));
  }

  @Test
  void aStateOfOtherSettingsNamesTopicsButIsNotGoneOnFrom() {
    TopicFindings first = find(BASE, TopicTexts.config(3));

    TopicFindings second =
        TopicAnalysis.of(
            BASE, TopicTexts.config(3), "others", new InheritedTopics(first.state(), List.of()));

    assertThat(second.report().models()).extracting(TriedModel::start).containsExactly("cold");
    assertThat(second.report().notes())
        .containsExactly(
            "The inherited topic state was made with other settings: topics were found anew and"
                + " matched with the old ones.");
    assertThat(ids(second)).isEqualTo(ids(first));
  }

  @Test
  void wheneverMuchIsNewTopicsAreFoundAnewAndMatched() {
    TopicFindings first = find(BASE, TopicTexts.config(3));
    List<TopicDocument> more = new ArrayList<>(BASE);
    more.addAll(TopicTexts.documents(100, 20, "sea", "tax", "horse"));

    TopicFindings second = goOn(more, TopicTexts.config(3), first.state());

    assertThat(second.report().models()).extracting(TriedModel::start).containsExactly("cold");
    assertThat(second.report().notes()).hasSize(1);
    assertThat(ids(second)).isEqualTo(ids(first));
  }

  @Test
  void belowTheFloorTopicsAreUnstable() {
    TopicFindings findings = find(BASE, TopicTexts.withFloor(3, 10_000));

    assertThat(alive(findings)).hasSize(3).allMatch(topic -> topic.unstable() != null);
    assertThat(findings.report().untested()).hasSize(3);
    assertThat(findings.report().notes())
        .singleElement()
        .asString()
        .startsWith("The topics are unstable: they are told from 360 paragraphs")
        .endsWith("Comparisons of topics are descriptive.");
  }

  @Test
  void oneUnitHasNoTopics() {
    assertNone(
        List.of(new TopicDocument("d", List.of(sentence(0, "a", "b"), sentence(1, "a", "b")))),
        0,
        "no two terms stand in enough units and documents"
            + " (topics.min_units, topics.min_document_share, topics.max_unit_share)");
  }

  @Test
  void oneUnitThatHasTermsHasNoTopicsEither() {
    TopicsConfig all =
        new TopicsConfig(
            true,
            2,
            List.of(2),
            20,
            10,
            1,
            100,
            false,
            1,
            0,
            1,
            0.5,
            0.2,
            0,
            7,
            TopicsByHandConfig.NONE);
    TopicFindings findings =
        find(List.of(new TopicDocument("d", List.of(sentence(0, "a", "b")))), all);
    assertThat(findings.report().notes())
        .containsExactly(
            "No topics were found: a topic model takes at least two units of text with a term, and"
                + " there is 1.");
  }

  @Test
  void equalUnitsHaveNoTopics() {
    List<SentenceTerms> sentences = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      sentences.add(sentence(i, "a", "b"));
    }
    TopicsConfig all =
        new TopicsConfig(
            true,
            2,
            List.of(2),
            20,
            10,
            1,
            10,
            false,
            1,
            0,
            1,
            0.5,
            0.2,
            0,
            7,
            TopicsByHandConfig.NONE);
    TopicFindings findings = find(List.of(new TopicDocument("d", sentences)), all);
    assertThat(findings.report().notes())
        .containsExactly("No topics were found: all units of text have the same terms.");
  }

  @Test
  void moreTopicsThanUnitsAreNotLookedFor() {
    assertNone(BASE, 500, "topics.k is 500, and there are only 360 units of text");
  }

  @Test
  void noDocumentsHaveNoTopics() {
    TopicFindings findings = find(List.of(), TopicTexts.config(0));
    assertThat(findings.measurements()).isEmpty();
    assertThat(findings.report().notes()).hasSize(1);
  }

  @Test
  void aDocumentWithoutTermsIsNotMeasured() {
    List<TopicDocument> documents = new ArrayList<>(BASE);
    documents.add(new TopicDocument("empty", List.of(sentence(0, "unheard"))));

    TopicFindings findings = find(documents, TopicTexts.config(3));

    assertThat(findings.measurements().get(BASE.size())).isEqualTo(Measurements.NONE);
    assertThat(findings.measurements().get(0).numerators()).isNotEmpty();
  }

  private static void assertNone(List<TopicDocument> documents, int k, String why) {
    TopicFindings findings = find(documents, TopicTexts.config(k));
    assertThat(findings.report().notes()).containsExactly("No topics were found: " + why + ".");
    assertThat(findings.report().topics()).isEmpty();
    assertThat(findings.state()).isNull();
    assertThat(findings.measurements())
        .hasSameSizeAs(documents)
        .allMatch(Measurements.NONE::equals);
  }

  private static SentenceTerms sentence(int ordinal, String... terms) {
    return TopicTexts.sentence(ordinal, ordinal, 5, terms);
  }

  private static TopicFindings find(List<TopicDocument> documents, TopicsConfig config) {
    return TopicAnalysis.of(documents, config, SETTINGS, InheritedTopics.NONE);
  }

  private static TopicFindings goOn(
      List<TopicDocument> documents, TopicsConfig config, TopicState state) {
    return TopicAnalysis.of(documents, config, SETTINGS, new InheritedTopics(state, List.of()));
  }

  private static List<Topic> alive(TopicFindings findings) {
    return findings.report().topics().stream().filter(Topic::alive).toList();
  }

  private static List<String> ids(TopicFindings findings) {
    return alive(findings).stream().map(Topic::topicId).toList();
  }

  private static boolean has(Topic topic, LineageEvent event) {
    return topic.lineage().get(0).event() == event;
  }

  private static boolean isOfOneSubject(Topic topic) {
    return topic.terms().stream()
        .limit(10)
        .map(TopicTerm::term)
        .allMatch(term -> term.startsWith(subject(topic)));
  }

  private static String subject(Topic topic) {
    return topic.terms().get(0).term().replaceAll("[0-9]", "");
  }

  private static double denominator(Measurements measured) {
    return measured.denominators().stream().mapToDouble(Denominator::total).sum();
  }

  private static byte[] bytes(TopicFindings findings) {
    return TopicStateFormat.write(Objects.requireNonNull(findings.state()));
  }
}
