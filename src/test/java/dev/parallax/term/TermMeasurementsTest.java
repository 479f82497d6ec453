package dev.parallax.term;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.config.TermsConfig;
import dev.parallax.model.SampleDocuments;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.Denominator;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.measure.Quantity;
import dev.parallax.model.text.SegmentKind;
import dev.parallax.model.text.Voice;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TermMeasurementsTest {

  private static final AnnotatedDocument DOCUMENT =
      new TaggedDocument()
          .add(SegmentKind.TITLE, "Sea|NN|sea lanes|NNS|lane")
          .add(SegmentKind.PARAGRAPH, "Sea|NN|sea lanes|NNS|lane and|CC sea|NN lanes|NNS|lane .|.")
          .add(SegmentKind.BOILERPLATE, "Sea|NN|sea lanes|NNS|lane")
          .add(SegmentKind.PARAGRAPH, "…|.")
          .add(SegmentKind.PARAGRAPH, "We|PRP|we ~'re|VBP|be at|IN sea|NN .|.")
          .build();
  private static final Vocabulary LANES =
      new Vocabulary(Map.of("sea lane", new Phrase(3, 5), "other phrase", new Phrase(3, 5)));

  @Test
  void termsAreCountedSentenceBySentenceInParagraphsOnly() {
    assertThat(numerators(measure(TermsConfigs.DEFAULTS), "term"))
        .containsExactly(
            numerator("term", "lane/NOUN", new Contribution(1, 1, 2)),
            numerator("term", "sea/NOUN", new Contribution(1, 1, 2), new Contribution(4, 4, 1)));
  }

  @Test
  void phrasesOfTheVocabularyAreCounted() {
    assertThat(numerators(measure(TermsConfigs.DEFAULTS), "phrase"))
        .containsExactly(numerator("phrase", "sea lane", new Contribution(1, 1, 2)));
  }

  @Test
  void wordsAsWrittenAreCountedWhereAskedFor() {
    assertThat(numerators(measure(TermsConfigs.DEFAULTS), "word")).isEmpty();
    assertThat(numerators(measure(TermsConfigs.ALL), "word"))
        .extracting(numerator -> numerator.measure().key() + " " + (int) numerator.total())
        .containsExactly("and 1", "at 1", "lanes 2", "sea 3", "we're 1");
  }

  @Test
  void whatIsDroppedIsNotMeasuredAndStillAWord() {
    TermsConfig dropping =
        new TermsConfig(
            3, true, true, true, 3, 3, List.of(), true, List.of("SEA/noun", "sea lane"));
    assertThat(numerators(measure(dropping), "term"))
        .extracting(numerator -> numerator.measure().key())
        .doesNotContain("sea/NOUN")
        .contains("lane/NOUN");
    assertThat(numerators(measure(dropping), "phrase")).isEmpty();
    assertThat(numerators(measure(dropping), "word"))
        .extracting(numerator -> numerator.measure().key())
        .contains("sea");
    assertThat(measure(dropping).denominators())
        .isEqualTo(measure(TermsConfigs.ALL).denominators());
  }

  @Test
  void theDenominatorIsTheWordsOfASentence() {
    assertThat(measure(TermsConfigs.ALL).denominators())
        .containsExactly(
            denominator("phrase", new Contribution(1, 1, 5), new Contribution(4, 4, 4)),
            denominator("term", new Contribution(1, 1, 5), new Contribution(4, 4, 4)),
            denominator("word", new Contribution(1, 1, 5), new Contribution(4, 4, 3)));
  }

  @Test
  void aFamilyThatIsNotAskedForIsNotMeasured() {
    TermsConfig words = new TermsConfig(1, false, false, false, 3, 3, List.of(), true, List.of());
    assertThat(measure(words).denominators())
        .extracting(Denominator::family)
        .containsExactly("term");
    assertThat(TermInventory.of(DOCUMENT, words))
        .isEqualTo(new TermInventory(9, Map.of(), Map.of(), Map.of()));
  }

  @Test
  void anInventoryCountsWhatMayBeAPhrase() {
    assertThat(TermInventory.of(DOCUMENT, TermsConfigs.DEFAULTS))
        .isEqualTo(
            new TermInventory(
                9,
                Map.of("at", 1, "lane", 2, "sea", 3),
                Map.of("sea lane", 2),
                Map.of("at sea", 1)));
  }

  @Test
  void aDocumentWithoutWordsHasNoMeasurements() {
    AnalysedDocument empty = SampleDocuments.empty("a/empty.txt");
    assertThat(TermMeasurements.of(empty.annotated(), LANES, TermsConfigs.ALL))
        .isEqualTo(new Measurements(List.of(), List.of()));
  }

  @Test
  void wordsTooLongAreNotMeasuredButCounted() {
    AnnotatedDocument document = TaggedDocument.of("x".repeat(65) + "|NN sea|NN");
    Measurements measurements = TermMeasurements.of(document, LANES, TermsConfigs.ALL);
    assertThat(measurements.numerators())
        .extracting(numerator -> numerator.measure().key())
        .containsExactly("sea/NOUN", "sea");
    assertThat(measurements.denominators()).allMatch(denominator -> denominator.total() == 2);
  }

  @Test
  void whereEveryWordIsATermTheirSumIsTheDenominator() {
    for (AnalysedDocument document : SampleDocuments.corpus(3)) {
      Measurements measurements =
          TermMeasurements.of(document.annotated(), Vocabulary.EMPTY, TermsConfigs.ALL);
      for (Denominator denominator : measurements.denominators()) {
        if (!denominator.family().equals("phrase")) {
          assertThat(perSentence(numerators(measurements, denominator.family())))
              .isNotEmpty()
              .isEqualTo(sums(denominator.contributions()));
        }
      }
    }
  }

  private static Map<Integer, Double> perSentence(List<Numerator> numerators) {
    return sums(numerators.stream().flatMap(n -> n.contributions().stream()).toList());
  }

  private static Map<Integer, Double> sums(List<Contribution> contributions) {
    return contributions.stream()
        .collect(
            Collectors.groupingBy(
                Contribution::sentence,
                TreeMap::new,
                Collectors.summingDouble(Contribution::amount)));
  }

  private static Measurements measure(TermsConfig config) {
    return TermMeasurements.of(DOCUMENT, LANES, config);
  }

  private static List<Numerator> numerators(Measurements measurements, String family) {
    return measurements.numerators().stream()
        .filter(numerator -> numerator.measure().family().equals(family))
        .toList();
  }

  private static Numerator numerator(String family, String key, Contribution... contributions) {
    return new Numerator(
        new Measure(family, key, Voice.ALL), Quantity.COUNT, List.of(contributions));
  }

  private static Denominator denominator(String family, Contribution... contributions) {
    return new Denominator(family, null, Voice.ALL, List.of(contributions));
  }
}
