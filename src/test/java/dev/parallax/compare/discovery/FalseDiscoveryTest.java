package dev.parallax.compare.discovery;

import static dev.parallax.compare.MeasuredDocuments.document;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.compare.CohortComparison;
import dev.parallax.compare.MeasuredDocuments;
import dev.parallax.config.CompareConfig;
import dev.parallax.config.CompareConfig.Prior;
import dev.parallax.model.comparison.Comparison;
import dev.parallax.model.comparison.SignificanceTest;
import dev.parallax.model.measure.MeasuredDocument;
import dev.parallax.model.measure.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Simulated vocabularies: a few frequent words, and many that stand in a few documents. Words of a
 * document hang together, for each document is of a mood that half of the words follow.
 */
class FalseDiscoveryTest {

  private static final int TRIALS = 120;
  private static final int WORDS = 120;
  private static final int PLANTED = 6;
  private static final int UNITS = 10;

  @Test
  void falseDiscoveriesHoldAndPlantedWordsAreFoundMoreOften() {
    double falseShare = 0;
    int found = 0;
    int foundByAll = 0;
    int anyOfNone = 0;
    for (int trial = 0; trial < TRIALS; trial++) {
      List<Comparison> rows = compare(new Random(trial), PLANTED);
      long right = discoveries(rows, true);
      long wrong = discoveries(rows, false);
      falseShare += wrong / (double) Math.max(1, right + wrong);
      found += (int) right;
      foundByAll += plantedBelow(.05, rows);
      anyOfNone += discoveries(compare(new Random(1000 + trial), 0), false) > 0 ? 1 : 0;
    }
    // At 5 % the standard deviation over so many trials is about 2 points.
    assertThat(falseShare / TRIALS).isLessThan(.09);
    assertThat(anyOfNone / (double) TRIALS).isLessThan(.11);
    assertThat(found).as("than with all words counted").isGreaterThan(foundByAll + TRIALS / 10);
  }

  private static long discoveries(List<Comparison> rows, boolean planted) {
    return rows.stream()
        .filter(row -> row.measure().key().startsWith("planted") == planted)
        .map(Comparison::test)
        .filter(test -> test.q() != null && test.q() <= .05)
        .count();
  }

  /** Planted words that would be found did every word count. */
  private static int plantedBelow(double level, List<Comparison> rows) {
    double[] q =
        BenjaminiHochberg.adjust(
            rows.stream().map(Comparison::test).mapToDouble(SignificanceTest::p).toArray());
    int found = 0;
    for (int i = 0; i < q.length; i++) {
      found += q[i] <= level && rows.get(i).measure().key().startsWith("planted") ? 1 : 0;
    }
    return found;
  }

  private static List<Comparison> compare(Random random, int planted) {
    List<MeasuredDocument> documents = new ArrayList<>();
    for (int i = 0; i < 2 * UNITS; i++) {
      double mood = Math.exp(random.nextGaussian() / 2);
      boolean inB = i >= UNITS;
      MeasuredDocuments next =
          document(inB ? "b" : "a", random.nextLong() + "." + i).outOf("word", 500, 1);
      for (int word = 0; word < WORDS; word++) {
        // Three words in four are rare.
        double rate = (word % 4 == 0 ? 3 : .12) * (word % 2 == 0 ? mood : 1);
        add(next, "w" + word, poisson(rate, random));
      }
      for (int word = 0; word < planted; word++) {
        add(next, "planted" + word, poisson(inB ? 3.2 : .8, random));
      }
      documents.add(next.build());
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

  private static void add(MeasuredDocuments document, String key, int count) {
    if (count > 0) {
      document.has("word", key, Quantity.COUNT, count, 1);
    }
  }

  private static int poisson(double rate, Random random) {
    int count = 0;
    double left = random.nextDouble();
    double bound = Math.exp(-rate);
    while (left > bound) {
      left *= random.nextDouble();
      count++;
    }
    return count;
  }
}
