package dev.parallax.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.measure.Quantity;
import dev.parallax.topic.lda.FoldIn;
import dev.parallax.topic.lda.TopicModel;
import dev.parallax.topic.unit.EncodedUnit;
import dev.parallax.topic.unit.TermNumbers;
import dev.parallax.topic.unit.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopicMeasurementsTest {

  private static final TermNumbers TERMS = TermNumbers.of(List.of("a", "b", "c"));

  /** Two topics of a term of their own, and a term that both have. */
  private static final TopicModel MODEL =
      new TopicModel(1, new int[][] {{80, 0, 20}, {0, 80, 20}}, new double[] {0.5, 0.5}, 1e-9);

  private static final double[][] REPLICATES = {{4, 5, 6}, {1, 1, 1}};

  /** Two units of a document: sentences 0 and 1 in segment 0, sentence 2 in segment 1. */
  private static final List<EncodedUnit> UNITS =
      List.of(
          TERMS.encode(
              new Unit(
                  0,
                  List.of(
                      TopicTexts.sentence(0, 0, 9, "a", "c"),
                      TopicTexts.sentence(1, 0, 9, "a", "b", "unknown")))),
          TERMS.encode(new Unit(0, List.of(TopicTexts.sentence(2, 1, 9, "b", "c")))));

  @Test
  void sharesAreExpectedTokensSentenceBySentence() {
    FoldIn reading = new FoldIn(MODEL);
    Measurements measured = measure(reading, List.of("x", "y"), REPLICATES);

    double inFirst = posterior(reading, UNITS.get(0), 2);
    double inSecond = posterior(reading, UNITS.get(1), 2);
    assertThat(inFirst).isGreaterThan(0.5);
    assertThat(inSecond).isLessThan(0.5);
    Numerator x = measured.numerators().get(0);
    assertThat(x.measure().family()).isEqualTo("topic");
    assertThat(x.measure().key()).isEqualTo("x");
    assertThat(x.quantity()).isEqualTo(Quantity.SHARE);
    assertThat(x.contributions()).extracting(Contribution::sentence).containsExactly(0, 1, 2);
    assertThat(x.contributions()).extracting(Contribution::segment).containsExactly(0, 0, 1);
    assertThat(x.contributions().get(0).amount()).isCloseTo(1 + inFirst, within(1e-6));
    assertThat(x.contributions().get(1).amount()).isCloseTo(1, within(1e-6));
    assertThat(x.contributions().get(2).amount()).isCloseTo(inSecond, within(1e-6));
    assertThat(x.total() + measured.numerators().get(1).total()).isCloseTo(6, within(1e-9));
  }

  @Test
  void theDenominatorCountsTheTokensOfTheVocabulary() {
    Measurements measured = measure(new FoldIn(MODEL), List.of("x", "y"), REPLICATES);
    assertThat(measured.denominators()).hasSize(1);
    assertThat(measured.denominators().get(0).key()).isNull();
    assertThat(measured.denominators().get(0).contributions())
        .containsExactly(
            new Contribution(0, 0, 2), new Contribution(1, 0, 2), new Contribution(2, 1, 2));
  }

  @Test
  void replicatesTellTheError() {
    Measurements measured = measure(new FoldIn(MODEL), List.of("x", "y"), REPLICATES);
    assertThat(measured.numerators().get(0).replicates()).containsExactly(4.0, 5.0, 6.0);
    assertThat(measured.numerators().get(0).errorVariance())
        .isNotNull()
        .isCloseTo(4.0 / 3, within(1e-12));
    assertThat(measured.numerators().get(1).errorVariance()).isZero();
  }

  @Test
  void aTopicThatADocumentHasNothingOfHasNoNumerator() {
    TopicMeasurements counting = new TopicMeasurements(new FoldIn(MODEL), List.of("x", "y"));
    counting.add(TERMS.encode(new Unit(0, List.of(TopicTexts.sentence(0, 0, 9, "a", "a")))));
    Measurements measured = counting.measurements(REPLICATES);
    assertThat(measured.numerators()).hasSize(1);
    assertThat(measured.numerators().get(0).measure().key()).isEqualTo("x");
    assertThat(measured.numerators().get(0).total()).isCloseTo(2, within(1e-12));
  }

  /**
   * Shares are added sentence by sentence, and refits one by one, so that their errors are, too.
   */
  @Test
  void topicsOfOneIdAreMeasuredAsOne() {
    double[][] replicates = {{4, 5, 6}, {3, 1, 2}};
    Measurements apart = measure(new FoldIn(MODEL), List.of("x", "y"), replicates);
    Measurements together = measure(new FoldIn(MODEL), List.of("z", "z"), replicates);
    assertThat(together.numerators()).hasSize(1);
    Numerator whole = together.numerators().get(0);
    assertThat(whole.total())
        .isCloseTo(apart.numerators().stream().mapToDouble(Numerator::total).sum(), within(1e-9));
    assertThat(whole.total()).isCloseTo(together.denominators().get(0).total(), within(1e-9));
    double[] sums = new double[replicates[0].length];
    for (int refit = 0; refit < sums.length; refit++) {
      sums[refit] = replicates[0][refit] + replicates[1][refit];
    }
    assertThat(whole.replicates()).containsExactlyElementsOf(Arrays.stream(sums).boxed().toList());
    double mean = Arrays.stream(sums).average().orElseThrow();
    double between =
        Arrays.stream(sums).map(sum -> (sum - mean) * (sum - mean)).sum() / (sums.length - 1);
    assertThat(whole.errorVariance()).isCloseTo((1 + 1.0 / sums.length) * between, within(1e-9));
    assertThat(together.denominators()).isEqualTo(apart.denominators());
  }

  @Test
  void withoutATokenNothingIsMeasured() {
    assertThat(new TopicMeasurements(new FoldIn(MODEL), List.of("x", "y")).measurements(REPLICATES))
        .isEqualTo(Measurements.NONE);
  }

  @Test
  void ofMoreThanAHundredEqualTopicsAllAreKept() {
    int topics = 150;
    int[][] counts = new int[topics][];
    Arrays.setAll(counts, topic -> new int[] {1, 1, 1});
    double[] alpha = new double[topics];
    Arrays.fill(alpha, 0.1);
    List<String> ids = IntStream.range(0, topics).mapToObj("topic:%03d"::formatted).toList();

    Measurements measured =
        measure(new FoldIn(new TopicModel(1, counts, alpha, 0.1)), ids, new double[topics][10]);

    assertThat(measured.numerators()).hasSize(topics);
    assertThat(measured.numerators().stream().mapToDouble(Numerator::total).sum())
        .isCloseTo(6, within(1e-9));
    assertThat(measured.numerators())
        .allSatisfy(each -> assertThat(each.total()).isCloseTo(6.0 / topics, within(1e-9)));
  }

  private static double posterior(FoldIn reading, EncodedUnit unit, int term) {
    double[] posterior = new double[2];
    reading.posterior(term, reading.weights(unit.tokens()), posterior);
    return posterior[0];
  }

  private static Measurements measure(FoldIn reading, List<String> ids, double[][] replicates) {
    TopicMeasurements counting = new TopicMeasurements(reading, new ArrayList<>(ids));
    UNITS.forEach(counting::add);
    return counting.measurements(replicates);
  }
}
