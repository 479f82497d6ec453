package dev.parallax.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.compare.CohortComparison;
import dev.parallax.config.CompareConfig;
import dev.parallax.config.CompareConfig.Prior;
import dev.parallax.config.TopicsByHandConfig;
import dev.parallax.config.TopicsConfig;
import dev.parallax.model.Hashes;
import dev.parallax.model.comparison.Comparison;
import dev.parallax.model.measure.MeasuredDocument;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.measure.SentenceTerms;
import dev.parallax.model.topic.Topic;
import dev.parallax.model.topic.TopicTerm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is planted comes out, and what is not is not found. */
class PlantedTopicsTest {

  private static final int SIZE = 6;

  @Test
  void aPlantedDifferenceIsFoundAtItsSize() {
    // Two thirds or three quarters of the sea against a third or a quarter.
    List<TopicDocument> texts = texts("sea,sea,tax|sea,sea,sea,tax", "sea,tax,tax|sea,tax,tax,tax");
    TopicFindings findings = find(texts, TopicTexts.config(2));
    List<Comparison> comparisons = compare(findings);

    assertThat(comparisons).hasSize(2);
    for (Comparison comparison : comparisons) {
      String label = label(findings, comparison.measure().key());
      double planted = label.contains("sea") ? -5.0 / 12 : 5.0 / 12;
      assertThat(Objects.requireNonNull(comparison.difference()).value())
          .as(label)
          .isCloseTo(planted, within(0.03));
      assertThat(Objects.requireNonNull(comparison.test()).p()).isLessThan(0.01);
      assertThat(Objects.requireNonNull(comparison.difference().interval()).coversZero()).isFalse();
    }
  }

  @Test
  void whereNothingIsPlantedNoDifferenceIsFound() {
    TopicFindings findings = find(texts("sea,tax", "sea,tax"), TopicTexts.config(2));
    assertThat(compare(findings))
        .hasSize(2)
        .allSatisfy(
            comparison ->
                assertThat(Objects.requireNonNull(comparison.test()).p()).isGreaterThan(0.01));
  }

  @Test
  void refitsThatDisagreeWidenTheInterval() {
    TopicFindings findings = find(texts("sea,sea,tax", "sea,tax,tax"), TopicTexts.config(5));
    List<Measurements> without =
        findings.measurements().stream().map(PlantedTopicsTest::withoutReplicates).toList();
    List<Comparison> wide = compare(findings);
    List<Comparison> narrow =
        compare(new TopicFindings(without, findings.report(), findings.state()));

    assertThat(wide).isNotEmpty().hasSameSizeAs(narrow);
    // Five topics for two subjects: each refit parts the subjects in another way.
    assertThat(wide)
        .anySatisfy(
            each -> assertThat(width(each)).isGreaterThan(1.5 * width(narrow(narrow, each))));
    assertThat(wide)
        .allSatisfy(
            each ->
                assertThat(Objects.requireNonNull(each.test()).p())
                    .isEqualTo(Objects.requireNonNull(narrow(narrow, each).test()).p()));
  }

  @Test
  void termsUnderOtherNamesGiveTheSameShares() {
    List<TopicDocument> texts = texts("sea,sea,tax", "sea,tax,tax");
    // The new names keep the alphabetical order, which is the order of the terms' numbers.
    List<TopicDocument> renamed =
        texts.stream().map(text -> new TopicDocument(text.contentSha256(), other(text))).toList();

    TopicFindings findings = find(texts, TopicTexts.config(2));
    TopicFindings others = find(renamed, TopicTexts.config(2));

    for (int document = 0; document < texts.size(); document++) {
      assertThat(totals(others.measurements().get(document)))
          .hasSize(2)
          .isEqualTo(totals(findings.measurements().get(document)));
    }
  }

  @Test
  void filesOfEqualBytesReadInDifferentWaysHaveNoOrder() {
    List<TopicDocument> texts = new ArrayList<>(texts("sea,tax", "tax,sea"));
    TopicDocument plain = new TopicDocument("twin", TopicTexts.document(900, "sea").sentences());
    TopicDocument marked = new TopicDocument("twin", TopicTexts.document(901, "tax").sentences());
    texts.add(plain);
    texts.add(marked);
    List<TopicDocument> turned = new ArrayList<>(texts.subList(0, texts.size() - 2));
    turned.add(marked);
    turned.add(plain);

    TopicFindings one = find(texts, TopicTexts.config(2));
    TopicFindings two = find(turned, TopicTexts.config(2));

    assertThat(one.report().topics()).isNotEmpty().isEqualTo(two.report().topics());
    int last = texts.size() - 1;
    assertThat(two.measurements().get(last)).isEqualTo(one.measurements().get(last - 1));
    assertThat(two.measurements().get(last - 1)).isEqualTo(one.measurements().get(last));
  }

  @Test
  void oneTopicIsTheWholeOfEveryDocument() {
    TopicFindings findings = find(texts("sea,tax", "sea,tax"), TopicTexts.config(1));
    assertThat(findings.report().topics()).hasSize(1);
    assertThat(findings.report().topics().get(0).share()).isNotNull().isEqualTo(1.0);
    for (Measurements measured : findings.measurements()) {
      assertThat(measured.numerators()).hasSize(1);
      assertThat(measured.numerators().get(0).total())
          .isCloseTo(measured.denominators().get(0).total(), within(1e-9));
    }
  }

  @Test
  void topicsOfOneTermAreNone() {
    List<SentenceTerms> sentences = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String[] words = new String[9];
      Arrays.fill(words, i % 2 == 0 ? "a" : "b");
      sentences.add(TopicTexts.sentence(i, i, 10, words));
    }
    TopicsConfig two =
        new TopicsConfig(
            true,
            2,
            List.of(2),
            60,
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
    TopicFindings findings = find(List.of(new TopicDocument("d", sentences)), two);

    assertThat(findings.report().topics()).isEmpty();
    assertThat(findings.state()).isNull();
    assertThat(findings.report().notes())
        .containsExactly(
            "No topics were found: no topic has two terms and a thousandth of the text.");
  }

  @Test
  void sharesOfAllTopicsSumToTheText() {
    TopicFindings findings = find(texts("sea,sea,tax", "sea,horse,tax"), TopicTexts.config(4));
    double share =
        findings.report().topics().stream()
            .mapToDouble(t -> Objects.requireNonNull(t.share()))
            .sum();
    assertThat(share).isCloseTo(1, within(0.01));
    assertThat(findings.report().topics()).extracting(Topic::topicId).doesNotHaveDuplicates();
    for (Topic topic : findings.report().topics()) {
      assertThat(topic.terms()).extracting(TopicTerm::term).doesNotHaveDuplicates();
      assertThat(topic.terms())
          .extracting(TopicTerm::weight)
          .isSortedAccordingTo(Comparator.reverseOrder());
    }
  }

  private static List<TopicDocument> texts(String a, String b) {
    List<TopicDocument> texts = new ArrayList<>();
    for (int i = 0; i < SIZE; i++) {
      texts.add(TopicTexts.document(i, subjects(a, i)));
    }
    for (int i = 0; i < SIZE; i++) {
      texts.add(TopicTexts.document(100 + i, subjects(b, i)));
    }
    return texts;
  }

  /** The documents of a cohort take its patterns in turn. */
  private static String[] subjects(String patterns, int document) {
    List<String> all = List.of(patterns.split("[|]"));
    return all.get(document % all.size()).split(",");
  }

  private static TopicFindings find(List<TopicDocument> documents, TopicsConfig config) {
    return TopicAnalysis.of(documents, config, "settings", InheritedTopics.NONE);
  }

  private static List<Comparison> compare(TopicFindings findings) {
    List<MeasuredDocument> documents = new ArrayList<>();
    for (int i = 0; i < findings.measurements().size(); i++) {
      String id = "document" + i;
      String cohort = i < SIZE ? "2016" : "2024";
      documents.add(
          new MeasuredDocument(id, Hashes.sha256(id), cohort, id, findings.measurements().get(i)));
    }
    CompareConfig config =
        new CompareConfig(
            List.of(),
            "document",
            999,
            1,
            Map.of(),
            Prior.POOLED,
            500,
            Map.of(),
            List.of(),
            CompareConfig.Trends.NONE);
    return CohortComparison.of(documents, List.of(), config).comparisons();
  }

  private static Comparison narrow(List<Comparison> narrow, Comparison wide) {
    return narrow.stream()
        .filter(each -> each.measure().equals(wide.measure()))
        .findFirst()
        .orElseThrow();
  }

  private static double width(Comparison comparison) {
    var interval =
        Objects.requireNonNull(Objects.requireNonNull(comparison.difference()).interval());
    return interval.high() - interval.low();
  }

  private static Measurements withoutReplicates(Measurements measured) {
    return new Measurements(
        measured.numerators().stream()
            .map(n -> new Numerator(n.measure(), n.quantity(), n.contributions()))
            .toList(),
        measured.denominators());
  }

  private static List<SentenceTerms> other(TopicDocument text) {
    return text.sentences().stream()
        .map(
            s ->
                new SentenceTerms(
                    s.sentence(),
                    s.segment(),
                    s.words(),
                    s.terms().stream().map(term -> "<" + term + ">").toList()))
        .toList();
  }

  private static List<Double> totals(Measurements measured) {
    return measured.numerators().stream()
        .map(Numerator::total)
        .sorted()
        .collect(Collectors.toList());
  }

  private static String label(TopicFindings findings, String id) {
    return findings.report().topics().stream()
        .filter(topic -> topic.topicId().equals(id))
        .findFirst()
        .orElseThrow()
        .label();
  }
}
