package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.config.CompareConfig;
import dev.parallax.config.CompareConfig.Prior;
import dev.parallax.config.CompareConfig.Trends;
import dev.parallax.model.comparison.Comparison;
import dev.parallax.model.comparison.DesignedDifference;
import dev.parallax.model.measure.DocumentDesign;
import dev.parallax.model.measure.MeasuredDocument;
import dev.parallax.model.measure.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DesignedComparisonsTest {

  private static final String FAMILY = "frame";
  private final SplittableRandom random = new SplittableRandom(5);
  private final List<MeasuredDocument> documents = new ArrayList<>();

  @Test
  void aConfounderThatReversesADifferenceIsSeenInTheRow() {
    // The tabloid says it in .6 of sentences, the paper in .2; within either b says it .1 more.
    add("a", "tabloid", null, 12, .6);
    add("a", "paper", null, 4, .2);
    add("b", "tabloid", null, 4, .7);
    add("b", "paper", null, 12, .3);
    add("b", "newsletter", null, 5, .9);
    add("b", null, null, 3, .1);
    Comparison row = compare(List.of("outlet"));
    DesignedDifference adjusted = row.designed().adjusted();
    assertThat(row.difference().value()).isNegative();
    assertThat(adjusted.difference().value()).isCloseTo(.1, within(.04));
    assertThat(adjusted.difference().interval().low()).isPositive();
    assertThat(adjusted.groups()).isEqualTo(2);
    assertThat(adjusted.unitsA()).isEqualTo(16);
    assertThat(adjusted.unitsB()).isEqualTo(16);
    assertThat(adjusted.test().p()).isLessThan(.01);
    assertThat(adjusted.reason()).isNull();
    assertThat(row.adjustedChange()).isEqualTo("sign");
    assertThat(row.designed().paired()).isNull();
  }

  @Test
  void withoutStrataAndPairsTheRowIsAsItWas() {
    add("a", "tabloid", null, 6, .6);
    add("b", "tabloid", null, 6, .2);
    Comparison row = compare(List.of());
    assertThat(row.designed().adjusted()).isNull();
    assertThat(row.designed().paired()).isNull();
    assertThat(row.adjustedChange()).isNull();
  }

  @Test
  void strataThatCannotAnswerSayWhy() {
    add("a", "tabloid", null, 6, .6);
    add("b", "paper", null, 6, .2);
    DesignedDifference none = compare(List.of("outlet")).designed().adjusted();
    assertThat(none.difference()).isNull();
    assertThat(none.reason()).isEqualTo("No value of outlet has units of both cohorts.");
    add("b", "tabloid", null, 1, .2);
    DesignedDifference few = compare(List.of("outlet")).designed().adjusted();
    assertThat(few.difference().value()).isNegative();
    assertThat(few.difference().interval()).isNull();
    assertThat(few.test()).isNull();
    assertThat(few.reason()).contains("6 units in a and 1 in b", "takes 4");
  }

  @Test
  void pairsWhoseNoiseHidesADifferenceShowIt() {
    for (int author = 0; author < 10; author++) {
      double level = .05 + .085 * author;
      add("a", null, "author " + author, 1, level);
      add("b", null, "author " + author, 1, level + .08);
    }
    add("a", null, "who writes on one side only", 2, .5);
    Comparison row = compare(List.of());
    DesignedDifference paired = row.designed().paired();
    assertThat(row.test().p()).isGreaterThan(.2);
    assertThat(paired.groups()).isEqualTo(10);
    assertThat(paired.unitsA()).isEqualTo(10);
    assertThat(paired.difference().value()).isCloseTo(.08, within(.03));
    assertThat(paired.test().exact()).isTrue();
    assertThat(paired.test().splits()).isEqualTo(1024);
    assertThat(paired.test().p()).isLessThan(.01);
  }

  @Test
  void tooFewPairsAreDescribed() {
    for (int author = 0; author < 5; author++) {
      add("a", null, "author " + author, 1, .2);
      add("b", null, "author " + author, 1, .4);
    }
    DesignedDifference paired = compare(List.of()).designed().paired();
    assertThat(paired.difference().value()).isPositive();
    assertThat(paired.test()).isNull();
    assertThat(paired.reason())
        .isEqualTo("Units (document) in both cohorts: 5; so few allow no p below 0.063.");
  }

  private Comparison compare(List<String> within) {
    CompareConfig config =
        new CompareConfig(
            List.of(List.of("a", "b")),
            "document",
            999,
            1,
            Map.of(),
            Prior.POOLED,
            500,
            Map.of(),
            within,
            Trends.NONE);
    return CohortComparison.of(documents, List.of(), config).comparisons().get(0);
  }

  /** Documents with such a share of hits, give or take .03. */
  private void add(
      String cohort, @Nullable String stratum, @Nullable String pair, int number, double share) {
    for (int i = 0; i < number; i++) {
      String id = "d" + documents.size();
      MeasuredDocument plain =
          MeasuredDocuments.document(cohort, id)
              .outOf(FAMILY, 100, 1)
              .has(FAMILY, "economic", Quantity.SHARE, 100 * share + random.nextInt(-3, 4), 1)
              .build();
      documents.add(
          new MeasuredDocument(
              plain.documentId(),
              plain.contentSha256(),
              cohort,
              id,
              plain.measurements(),
              new DocumentDesign(stratum, null, pair, id)));
    }
  }
}
