package dev.parallax.compare;

import static dev.parallax.compare.MeasuredDocuments.document;
import static dev.parallax.model.measure.Quantity.COUNT;
import static dev.parallax.model.measure.Quantity.MEAN;
import static dev.parallax.model.measure.Quantity.SHARE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.config.CompareConfig;
import dev.parallax.model.comparison.Comparison;
import dev.parallax.model.comparison.LeftOutMeasures;
import dev.parallax.model.comparison.SignificanceTest;
import dev.parallax.model.measure.MeasuredDocument;
import dev.parallax.model.measure.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CohortComparisonTest {

  private static final Offset<Double> CLOSE = within(1e-9);

  @Test
  void comparesMeansOfUnits() {
    Comparison row = only(cohorts(SHARE, List.of(12, 8, 15, 11), List.of(21, 18, 26, 14)));
    assertThat(row.a().cohort()).isEqualTo("new");
    assertThat(row.a().mean().value()).isCloseTo(.1975, CLOSE);
    assertThat(row.b().mean().value()).isCloseTo(.115, CLOSE);
    assertThat(row.b().mean().interval().low()).isCloseTo(0.06906534422407304, CLOSE);
    assertThat(row.difference().value()).isCloseTo(-.0825, CLOSE);
    assertThat(row.difference().interval().high()).isCloseTo(-0.0065328818717025755, CLOSE);
    assertThat(row.effects().log2Ratio()).isCloseTo(Math.log(.115 / .1975) / Math.log(2), CLOSE);
    assertThat(row.effects().cliffsDelta()).isEqualTo(-14 / 16.0);
    assertThat(row.keyness()).isNull();
    assertThat(row.reason()).isNull();
  }

  @Test
  void testsBySplittingUnits() {
    SignificanceTest test =
        only(cohorts(SHARE, List.of(12, 8, 15, 11), List.of(21, 18, 26, 14))).test();
    // Figures of scipy, see PermutationTestTest and WelchTest.
    assertThat(test.p()).isCloseTo(.05714285714, CLOSE);
    assertThat(test.q()).isEqualTo(test.p());
    assertThat(test.smallestP()).isEqualTo(2 / 70.0);
    assertThat(test.splits()).isEqualTo(70);
    assertThat(test.exact()).isTrue();
    assertThat(test.degreesOfFreedom()).isCloseTo(4.766923423725887, CLOSE);
    assertThat(test.unsettled()).as("p above 5 %%, interval without 0").isTrue();
  }

  @Test
  void countsHaveKeyness() {
    Comparison row = only(cohorts(COUNT, List.of(12, 8, 15, 11), List.of(21, 18, 26, 14)));
    assertThat(row.a().pooledRate()).isCloseTo(79 / 400.0, CLOSE);
    assertThat(row.keyness().chiSquaredYates()).isNegative();
    double prior = 500 * 125 / 800.0;
    double delta =
        Math.log((46 + prior) / (354 + 500 - prior)) - Math.log((79 + prior) / (321 + 500 - prior));
    assertThat(row.keyness().logOdds()).isCloseTo(delta, CLOSE);
  }

  @Test
  void theFlatPriorCountsTheVocabulary() {
    List<MeasuredDocument> documents =
        List.of(
            document("old", "1").outOf("f", 9, 1).has("f", "x", COUNT, 3, 1).build(),
            document("new", "2")
                .outOf("f", 8, 1)
                .has("f", "x", COUNT, 1, 1)
                .has("f", "y", COUNT, 2, 1)
                .build());
    Comparison x = rows(documents, SampleConfig.flat()).get(0);
    // a is new, b is old; two words make .02 pseudo-occurrences.
    double delta = Math.log(3.01 / (9.02 - 3.01)) - Math.log(1.01 / (8.02 - 1.01));
    assertThat(x.keyness().logOdds()).isCloseTo(delta, CLOSE);
  }

  @Test
  void scoresHaveNoRatio() {
    Comparison row = only(cohorts(MEAN, List.of(12, 8, -15, 11), List.of(21, 18, 26, -14)));
    assertThat(row.effects().log2Ratio()).isNull();
    assertThat(row.dispersion()).isNull();
    assertThat(row.b().dispersion()).isNull();
  }

  @Test
  void oneDocumentACohortIsDescribed() {
    List<MeasuredDocument> documents =
        List.of(
            document("2016", "1").outOf("f", 3, 30).has("f", "k", SHARE, 1, 12).build(),
            document("2024", "2").outOf("f", 3, 20).has("f", "k", SHARE, 2, 3).build());
    Comparison row = only(documents);
    assertThat(row.test()).isNull();
    assertThat(row.difference().interval()).isNull();
    assertThat(row.a().mean().interval()).isNull();
    assertThat(row.within().low()).isLessThan(row.difference().value());
    assertThat(row.within().high()).isGreaterThan(row.difference().value());
    assertThat(row.reason())
        .isEqualTo(
            "Units (document) with a denominator: 1 in 2016, 1 in 2024; inference takes 4 in"
                + " either.");
    assertThat(row.effects().fragile()).isNull();
    assertThat(row.effects().hedgesG()).isNull();
    assertThat(row.rank()).isEqualTo(1);
  }

  @Test
  void tooFewParagraphsAreSaidInTheReason() {
    Comparison row = only(cohorts(SHARE, List.of(1, 1, 1), List.of(1, 1, 1, 1)));
    assertThat(row.test()).isNull();
    assertThat(row.within()).isNotNull();
    Comparison fewer = only(cohorts(SHARE, List.of(1, 1), List.of(1, 1)));
    assertThat(fewer.within()).isNull();
    assertThat(fewer.reason()).contains("Fewer than 5 paragraphs");
  }

  @Test
  void theFloorCountsUnitsWithADenominator() {
    List<MeasuredDocument> documents =
        new ArrayList<>(cohorts(SHARE, List.of(12, 8, 15, 11), List.of(21, 18, 26)));
    documents.add(document("new", "unmeasured").outOf("other", 10, 1).build());
    assertThat(only(documents).test()).isNull();
    assertThat(only(documents).a().units()).isEqualTo(3);
  }

  @Test
  void documentsOfOneAuthorAreOneUnit() {
    List<MeasuredDocument> documents =
        cohorts(SHARE, List.of(12, 8, 15, 11), List.of(21, 18, 26, 14)).stream()
            .map(next -> next.cohort().equals("old") ? byOneAuthor(next) : next)
            .toList();
    assertThat(only(documents).b().units()).isEqualTo(1);
    assertThat(only(documents).b().documents()).isEqualTo(4);
    assertThat(only(documents).test()).isNull();
  }

  private static MeasuredDocument byOneAuthor(MeasuredDocument document) {
    return new MeasuredDocument(
        document.documentId(),
        document.contentSha256(),
        document.cohort(),
        "author",
        document.measurements());
  }

  @Test
  void measuresOfTooFewDocumentsDoNotEnter() {
    List<MeasuredDocument> documents =
        List.of(
            document("a", "1").outOf("f", 9, 1).has("f", "x", COUNT, 3, 1).build(),
            document("b", "2").outOf("f", 9, 1).build(),
            document("b", "3").outOf("f", 9, 1).build());
    assertThat(rows(documents, SampleConfig.minDocumentShare("f", .33))).hasSize(1);
    assertThat(rows(documents, SampleConfig.minDocumentShare("f", .34))).isEmpty();
    assertThat(rows(documents, SampleConfig.minDocumentShare("g", .34))).hasSize(1);
    assertThat(
            CohortComparison.of(documents, List.of(), SampleConfig.minDocumentShare("f", .34))
                .leftOut())
        .containsExactly(new LeftOutMeasures("f", "a", "b", 1, .34));
  }

  /** Every measure is counted once, whichever thread compares it, in each pair by itself. */
  @Test
  void whoWaitsHearsOfEachMeasure() {
    List<MeasuredDocument> documents = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      String cohort = List.of("x", "y", "z").get(i % 3);
      MeasuredDocuments next = document(cohort, "d" + i).outOf("f", 100 + i, 1);
      for (int word = 0; word < 30; word++) {
        next.has("f", "w" + word, COUNT, 1 + (i * word) % 7, 1);
      }
      documents.add(next.build());
    }
    Map<String, List<Long>> heard = new TreeMap<>();
    List<List<String>> pairs = List.of(List.of("x", "y"), List.of("y", "z"));
    CohortComparison.of(
        documents,
        List.of(),
        SampleConfig.pairs(pairs),
        List.of(),
        Map.of(),
        (what, done, total) -> {
          assertThat(total).isEqualTo(30);
          synchronized (heard) {
            heard.computeIfAbsent(what, any -> new ArrayList<>()).add(done);
          }
        });

    assertThat(heard.keySet())
        .contains("measures of x and y compared", "measures of y and z compared");
    assertThat(heard.get("measures of x and y compared"))
        .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, 30).boxed().toList());
  }

  @Test
  void whatAllOfAFewHaveIsAFindingHoweverManyOthersThereAre() {
    List<MeasuredDocument> documents = new ArrayList<>();
    for (int i = 0; i < 94; i++) {
      MeasuredDocuments next = document(i < 4 ? "few" : "many", "d" + i).outOf("f", 100, 1);
      if (i < 4) {
        next.has("f", "lighthouse", COUNT, 1 + i, 1);
      }
      if (i > 90) {
        next.has("f", "harbour", COUNT, 1, 1);
      }
      documents.add(next.build());
    }
    CompareConfig config =
        new CompareConfig(
            List.of(),
            "document",
            9999,
            1,
            Map.of("f", .05),
            CompareConfig.Prior.POOLED,
            500,
            Map.of(),
            List.of(),
            CompareConfig.Trends.NONE);
    ComparedCohorts compared = CohortComparison.of(documents, List.of(), config);
    // 4 of 94 are less than 5 %, and so are 3; but 4 are as many as the smaller cohort has.
    assertThat(compared.comparisons())
        .singleElement()
        .satisfies(row -> assertThat(row.measure().key()).isEqualTo("lighthouse"))
        .satisfies(row -> assertThat(row.test().p()).isLessThanOrEqualTo(1e-4))
        .satisfies(row -> assertThat(row.test().q()).isLessThanOrEqualTo(1e-4));
    assertThat(compared.leftOut()).containsExactly(new LeftOutMeasures("f", "few", "many", 1, .05));
  }

  @Test
  void withoutAUnitInOneCohortThereIsNoDifference() {
    List<MeasuredDocument> documents =
        List.of(
            document("a", "1").outOf("f", 9, 1).has("f", "x", COUNT, 3, 1).build(),
            document("b", "2").outOf("g", 9, 1).build());
    Comparison row = only(documents);
    assertThat(row.difference()).isNull();
    assertThat(row.b().mean()).isNull();
    assertThat(row.b().pooledRate()).isNull();
    assertThat(row.effects()).isNull();
    assertThat(row.keyness()).isNull();
    assertThat(row.reason()).contains("0 in b").contains("there is no difference");
  }

  @Test
  void cohortsThatDoNotVaryHaveNoInterval() {
    Comparison row = only(cohorts(SHARE, List.of(10, 10, 10, 10), List.of(30, 30, 30, 30)));
    assertThat(row.test().t()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(row.test().p()).isEqualTo(2 / 70.0);
    assertThat(row.test().unsettled()).isNull();
    assertThat(row.difference().interval()).isNull();
  }

  @Test
  void aCohortWithoutDocumentsIsToldAndLosesNothingElse() {
    ComparedCohorts compared =
        CohortComparison.of(
            cohorts(SHARE, List.of(1), List.of(2)),
            List.of(),
            SampleConfig.pairs(List.of(List.of("old", "new"), List.of("old", "2050"))));
    assertThat(compared.comparisons()).hasSize(1);
    assertThat(compared.notes()).singleElement().asString().contains("cohort '2050'");
  }

  @Test
  void noDocumentsAtAllAreTold() {
    ComparedCohorts compared = CohortComparison.of(List.of(), List.of(), SampleConfig.defaults());
    assertThat(compared.comparisons()).isEmpty();
    assertThat(compared.notes()).hasSize(1);
  }

  @Test
  void eachOfManyCohortsIsComparedWithTheRest() {
    List<MeasuredDocument> documents = new ArrayList<>();
    for (String cohort : List.of("x", "y", "z")) {
      documents.add(
          document(cohort, cohort)
              .outOf("f", 10, 1)
              .has("f", "k", SHARE, cohort.charAt(0) - 'w', 1)
              .build());
    }
    List<Comparison> rows = rows(documents, SampleConfig.defaults());
    assertThat(rows).extracting(row -> row.a().cohort()).containsOnly("rest").hasSize(3);
    assertThat(rows).extracting(row -> row.b().cohort()).containsExactly("x", "y", "z");
    assertThat(rows.get(2).difference().value()).isCloseTo(.3 - .15, CLOSE);
  }

  /** One key; percentages, a document each; the first cohort is "old", the second "new". */
  private static List<MeasuredDocument> cohorts(
      Quantity quantity, List<Integer> old, List<Integer> young) {
    List<MeasuredDocument> documents = new ArrayList<>();
    old.forEach(hits -> documents.add(percent("old", documents.size(), quantity, hits)));
    young.forEach(hits -> documents.add(percent("new", documents.size(), quantity, hits)));
    return documents;
  }

  private static MeasuredDocument percent(String cohort, int id, Quantity quantity, int hits) {
    return document(cohort, "document" + id)
        .outOf("family", 100, 1)
        .has("family", "key", quantity, hits, 1)
        .build();
  }

  private static Comparison only(List<MeasuredDocument> documents) {
    List<Comparison> rows = rows(documents, SampleConfig.defaults());
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  private static List<Comparison> rows(List<MeasuredDocument> documents, CompareConfig config) {
    return CohortComparison.of(documents, List.of(), config).comparisons();
  }
}
