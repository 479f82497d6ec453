package dev.parallax.compare;

import static dev.parallax.compare.MeasuredDocuments.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.config.CompareConfig;
import dev.parallax.model.comparison.Comparison;
import dev.parallax.model.comparison.Interval;
import dev.parallax.model.comparison.SignificanceTest;
import dev.parallax.model.measure.MeasuredDocument;
import dev.parallax.model.measure.Quantity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold whatever the documents say, on random ones without any true difference. */
class ComparisonInvariantsTest {

  private static final int KEYS = 400;

  @ParameterizedTest
  @ValueSource(ints = {2, 5, 12})
  void namesAndOrderOfDocumentsChangeNothing(int size) {
    List<MeasuredDocument> documents = documents(size, 1);
    List<MeasuredDocument> others = new ArrayList<>(renamed(documents));
    Collections.shuffle(others, new Random(3));
    assertThat(compare(others)).isNotEmpty().isEqualTo(compare(documents));
  }

  private static List<MeasuredDocument> renamed(List<MeasuredDocument> documents) {
    List<MeasuredDocument> renamed = new ArrayList<>();
    for (MeasuredDocument next : documents) {
      String name = "z" + (documents.size() - renamed.size());
      renamed.add(
          new MeasuredDocument(
              name, next.contentSha256(), next.cohort(), name, next.measurements()));
    }
    return renamed;
  }

  @Test
  void theNumberOfThreadsChangesNothing() throws Exception {
    List<MeasuredDocument> documents = documents(6, 2);
    ForkJoinPool one = new ForkJoinPool(1);
    try {
      assertThat(one.submit(() -> compare(documents)).get()).isEqualTo(compare(documents));
    } finally {
      one.shutdown();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5, 12})
  void swappedCohortsTurnTheSigns(int size) {
    List<MeasuredDocument> documents = documents(size, 4);
    List<Comparison> forward = compare(documents, "x", "y");
    List<Comparison> backward = compare(documents, "y", "x");
    assertThat(backward).hasSameSizeAs(forward).isNotEmpty();
    for (int i = 0; i < forward.size(); i++) {
      turned(forward.get(i), backward.get(i));
    }
  }

  private static void turned(Comparison one, Comparison other) {
    assertThat(other.a()).isEqualTo(one.b());
    assertThat(other.difference().value()).isEqualTo(-one.difference().value());
    assertThat(other.rank()).isEqualTo(one.rank());
    assertThat(other.dispersion()).isEqualTo(one.dispersion());
    assertThat(other.effects().fragile()).isEqualTo(one.effects().fragile());
    assertThat(other.effects().cliffsDelta()).isEqualTo(-one.effects().cliffsDelta());
    if (one.effects().hedgesG() != null) {
      assertThat(other.effects().hedgesG()).isEqualTo(-one.effects().hedgesG());
    }
    if (one.keyness() != null) {
      assertThat(other.keyness().logOdds()).isCloseTo(-one.keyness().logOdds(), within(1e-12));
    }
    turned(one.difference().interval(), other.difference().interval());
    turned(one.within(), other.within());
    if (one.test() != null) {
      assertThat(other.test().p()).isEqualTo(one.test().p());
      assertThat(other.test().q()).isEqualTo(one.test().q());
    }
  }

  private static void turned(Interval one, Interval other) {
    if (one == null) {
      assertThat(other).isNull();
    } else {
      assertThat(other).isEqualTo(new Interval(0.0 - one.high(), 0.0 - one.low()));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 12})
  void falsePositivesAreAboutFivePercent(int size) {
    List<SignificanceTest> tests =
        compare(documents(size, 5)).stream()
            .filter(row -> row.measure().family().equals("score"))
            .map(Comparison::test)
            .toList();
    // 400 independent tests: 20 expected, standard deviation 4.4.
    assertThat(tests).hasSize(KEYS);
    assertThat(tests.stream().filter(test -> test.p() <= .05).count()).isBetween(5L, 38L);
    assertThat(tests.stream().filter(test -> test.q() != null && test.q() <= .05).count())
        .isLessThan(3);
  }

  @Test
  void placesAreGivenOnceEach() {
    Map<String, List<Comparison>> families = families(compare(documents(5, 6)));
    assertThat(families).hasSize(2);
    families
        .values()
        .forEach(
            family -> {
              int size = family.size();
              assertThat(family.stream().mapToInt(Comparison::rank).sum())
                  .isEqualTo(size * (size + 1) / 2);
              long counted = family.stream().filter(row -> row.test().canSucceed()).count();
              assertThat(counted).isPositive();
              assertThat(family).allMatch(row -> row.test().familySize() == counted);
              assertThat(family)
                  .allMatch(row -> (row.test().q() == null) != row.test().canSucceed())
                  .allMatch(row -> (row.test().q() == null) == (row.reason() != null));
            });
  }

  @Test
  void strongerEffectsStandBeforeWeakerOnes() {
    List<Comparison> words = new ArrayList<>(families(compare(documents(5, 7))).get("word"));
    words.sort((one, other) -> Integer.compare(one.rank(), other.rank()));
    for (int i = 1; i < words.size(); i++) {
      assertThat(Math.abs(words.get(i).strength()))
          .isLessThanOrEqualTo(Math.abs(words.get(i - 1).strength()) * (1 + 1e-8));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 5, 12})
  void strengthNeverContradictsTheDifference(int size) {
    assertThat(compare(documents(size, 9)))
        .isNotEmpty()
        .filteredOn(row -> row.strength() != null)
        .allSatisfy(
            row ->
                assertThat(Math.signum(row.strength()))
                    .isEqualTo(Math.signum(row.difference().value())));
  }

  @Test
  void rowsAreSortedAsTheTableIs() {
    assertThat(compare(documents(3, 8))).isSortedAccordingTo(Comparison.ORDER);
  }

  private static Map<String, List<Comparison>> families(List<Comparison> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> row.measure().family(), TreeMap::new, Collectors.toList()));
  }

  /** Scores that all documents have, and rare words; x and y do not differ. */
  private static List<MeasuredDocument> documents(int size, int seed) {
    Random random = new Random(seed);
    List<MeasuredDocument> documents = new ArrayList<>();
    for (int i = 0; i < 2 * size; i++) {
      MeasuredDocuments next =
          document(i < size ? "x" : "y", seed + "." + i)
              .outOf("score", 2, 10)
              .outOf("word", 50 + random.nextInt(100), 10);
      for (int key = 0; key < KEYS; key++) {
        next.has("score", "k" + key, Quantity.MEAN, random.nextGaussian(), 10);
        if (random.nextInt(4) == 0) {
          next.has("word", "w" + key, Quantity.COUNT, 1 + random.nextInt(3), 1 + random.nextInt(6));
        }
      }
      documents.add(next.build());
    }
    return documents;
  }

  private static List<Comparison> compare(List<MeasuredDocument> documents) {
    return compare(documents, "x", "y");
  }

  private static List<Comparison> compare(List<MeasuredDocument> documents, String a, String b) {
    CompareConfig config = SampleConfig.pairs(List.of(List.of(a, b)));
    return CohortComparison.of(documents, List.of(), config).comparisons();
  }
}
