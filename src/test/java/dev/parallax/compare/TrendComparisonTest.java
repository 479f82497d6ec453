package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.compare.permutation.CountListener;
import dev.parallax.config.CompareConfig;
import dev.parallax.config.CompareConfig.Prior;
import dev.parallax.config.CompareConfig.Trends;
import dev.parallax.model.comparison.Trend;
import dev.parallax.model.measure.DocumentDesign;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.MeasuredDocument;
import dev.parallax.model.measure.Quantity;
import dev.parallax.model.text.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrendComparisonTest {

  private static final String FAMILY = "word";
  private final SplittableRandom random = new SplittableRandom(11);

  @Test
  void theOneTrendOfAHundredIsFound() {
    List<MeasuredDocument> documents = new ArrayList<>();
    for (int year = 0; year < 30; year++) {
      documents.add(document(documents.size(), 1990.5 + year, "unit " + year, 20 + year, null));
    }
    ComparedTrends found = of(documents, List.of(), Map.of());
    assertThat(found.notes()).isEmpty();
    assertThat(found.trends()).hasSize(100);
    Trend planted = trend(found, "w0");
    // One more of 1,000 words a year.
    assertThat(planted.slope().value()).isCloseTo(.001, within(.0002));
    assertThat(planted.slope().interval().low()).isPositive();
    assertThat(planted.spearman()).isGreaterThan(.9);
    // 20 orders a measure, none as extreme: p is 1/2,001, of 100 measures.
    assertThat(planted.test().q()).isCloseTo(100 / 2001.0, within(1e-12));
    assertThat(planted.rank()).isEqualTo(1);
    assertThat(planted.span().dates()).isEqualTo(30);
    assertThat(planted.test().familySize()).isEqualTo(100);
    assertThat(found.trends().stream().filter(row -> row.test().q() <= .05)).hasSize(1);
  }

  @Test
  void eightDocumentsOfAnAuthorAreOneUnitAtTheirMeanDate() {
    List<MeasuredDocument> documents = new ArrayList<>();
    for (int author = 0; author < 6; author++) {
      for (int i = 0; i < 8; i++) {
        documents.add(
            document(documents.size(), 1950.0 + 8 * author + i, "author " + author, 30, null));
      }
    }
    Trend trend = trend(of(documents, List.of(), Map.of()), "w1");
    assertThat(trend.span().units()).isEqualTo(6);
    assertThat(trend.span().documents()).isEqualTo(48);
    assertThat(trend.span().first()).isEqualTo(1953.5);
    assertThat(trend.test().splits()).isEqualTo(720);
    assertThat(trend.test().smallestP()).isCloseTo(2 / 720.0, within(1e-12));
  }

  @Test
  void strataThatGoTheirOwnWayInTimeAreHeldConstant() {
    // The later outlet says it more; within either nothing changes.
    List<MeasuredDocument> documents = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      boolean late = i >= 12;
      documents.add(
          document(
              documents.size(), 2000.0 + i, "unit " + i, late ? 60 : 20, late ? "new" : "old"));
    }
    Trend plain = trend(of(documents, List.of(), Map.of()), "w0");
    Trend held = trend(of(documents, List.of("outlet"), Map.of()), "w0");
    assertThat(plain.test().p()).isLessThan(.01);
    assertThat(held.span().strata()).isEqualTo(2);
    assertThat(Math.abs(held.slope().value())).isLessThan(plain.slope().value() / 4);
    assertThat(held.test().p()).isGreaterThan(.05);
  }

  @Test
  void whatHasNoDateOrTooFewOfThemIsTold() {
    List<MeasuredDocument> documents = new ArrayList<>();
    documents.add(document(0, 2016.5, "u", 20, null));
    documents.add(document(1, 2024.5, "v", 20, null));
    assertThat(of(documents, List.of(), Map.of()).notes()).isEmpty();
    documents.add(document(4, 2024.5, "y", 20, null));
    assertThat(of(documents, List.of(), Map.of()).notes())
        .containsExactly(
            "No trends (compare.trends): 3 documents have 2 different dates; a trend takes 3.");
    documents.remove(2);
    documents.add(document(2, 2020.5, "w", 20, null));
    documents.add(document(3, null, "x", 20, null));
    ComparedTrends few = of(documents, List.of(), Map.of());
    assertThat(few.notes())
        .containsExactly("Documents in no trend, for they have no date that can be read: 1 of 4.");
    assertThat(few.trends()).hasSize(100).allSatisfy(row -> assertThat(row.test()).isNull());
    assertThat(few.trends().get(0).reason()).contains("3, of 3 different dates");
    assertThat(few.trends().get(0).slope().interval()).isNull();
  }

  @Test
  void ofUnstableMeasuresNothingIsInferred() {
    List<MeasuredDocument> documents = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      documents.add(document(i, 2000.0 + i, "unit " + i, 20, null));
    }
    Measure unstable = new Measure(FAMILY, "w7", Voice.ALL);
    Trend row = trend(of(documents, List.of(), Map.of(unstable, "It wavers.")), "w7");
    assertThat(row.test()).isNull();
    assertThat(row.reason()).isEqualTo("It wavers.");
  }

  private static Trend trend(ComparedTrends found, String key) {
    return found.trends().stream()
        .filter(row -> row.measure().key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static ComparedTrends of(
      List<MeasuredDocument> documents, List<String> strata, Map<Measure, String> untested) {
    return TrendComparison.of(
        documents,
        new CompareConfig(
            List.of(),
            "document",
            999,
            1,
            Map.of(),
            Prior.POOLED,
            500,
            Map.of(),
            strata,
            Trends.DATE),
        List.of(),
        untested,
        CountListener.none());
  }

  /** A hundred words, of which the first stands so often in a thousand, give or take one. */
  private MeasuredDocument document(
      int number, @Nullable Double time, String unit, int often, @Nullable String stratum) {
    String id = "d%03d".formatted(number);
    MeasuredDocuments builder =
        MeasuredDocuments.document(number % 2 == 0 ? "a" : "b", id).outOf(FAMILY, 1000, 1);
    for (int word = 0; word < 100; word++) {
      int count = word == 0 ? often + number * 7 % 3 - 1 : 1 + random.nextInt(40);
      builder.has(FAMILY, "w" + word, Quantity.COUNT, count, 1);
    }
    MeasuredDocument plain = builder.build();
    return new MeasuredDocument(
        id,
        plain.contentSha256(),
        plain.cohort(),
        unit,
        plain.measurements(),
        new DocumentDesign(stratum, time, null, unit));
  }
}
