package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.compare.permutation.CountListener;
import dev.parallax.model.comparison.Comparison;
import dev.parallax.model.comparison.Interval;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.Denominator;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.MeasuredDocument;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.measure.Quantity;
import dev.parallax.model.text.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A measure whose instrument was drawn several times, in two cohorts of five documents. */
class ReplicatedMeasureTest {

  private static final Measure MEASURE = new Measure("topic", "topic:1", Voice.ALL);

  /** What each draw adds to the totals of cohort a, and of cohort b. */
  private record Draws(List<Double> a, List<Double> b) {}

  private static final Draws ONE_SIDED = new Draws(List.of(0.0, 0.0, 0.0), List.of(-1.0, 0.0, 1.0));

  private static final Draws NONE = new Draws(List.of(), List.of());

  @Test
  void anErrorThatAllDocumentsShareCancelsOut() {
    List<Double> shift = List.of(-1.0, 0.0, 1.0);
    Comparison shared = compare(new Draws(shift, shift), Map.of());

    assertThat(Objects.requireNonNull(shared.effects()).errorDeviation())
        .isCloseTo(0, within(1e-12));
    assertThat(width(shared)).isCloseTo(width(compare(NONE, Map.of())), within(1e-9));
  }

  @Test
  void anErrorOfOneCohortWidensTheInterval() {
    Comparison one = compare(ONE_SIDED, Map.of());

    // Three draws of the mean of b at a denominator of 10: variance .01, and a third more.
    assertThat(Objects.requireNonNull(one.effects()).errorDeviation())
        .isCloseTo(Math.sqrt(0.01 * 4 / 3), within(1e-12));
    assertThat(width(one)).isGreaterThan(1.5 * width(compare(NONE, Map.of())));
    assertThat(width(Objects.requireNonNull(one.b().mean()).interval()))
        .isGreaterThan(width(Objects.requireNonNull(one.a().mean()).interval()));
  }

  @Test
  void theTestIsOfTheDocumentsAlone() {
    Comparison with = compare(ONE_SIDED, Map.of());
    Comparison without = compare(NONE, Map.of());
    assertThat(Objects.requireNonNull(with.test()).p())
        .isEqualTo(Objects.requireNonNull(without.test()).p());
  }

  @Test
  void anUntestedMeasureIsDescribedAndSaysWhy() {
    Comparison untested = compare(NONE, Map.of(MEASURE, "The topic is unstable."));

    assertThat(untested.test()).isNull();
    assertThat(untested.reason()).isEqualTo("The topic is unstable.");
    assertThat(Objects.requireNonNull(untested.difference()).interval()).isNull();
    assertThat(Objects.requireNonNull(compare(NONE, Map.of()).test()).p()).isLessThan(0.05);
  }

  private static double width(Comparison comparison) {
    return width(Objects.requireNonNull(comparison.difference()).interval());
  }

  private static double width(@Nullable Interval interval) {
    Interval given = Objects.requireNonNull(interval);
    return given.high() - given.low();
  }

  private static Comparison compare(Draws draws, Map<Measure, String> untested) {
    List<MeasuredDocument> documents = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      documents.add(document("a", i, 2 + 0.1 * i, draws.a()));
      documents.add(document("b", i, 4 + 0.1 * i, draws.b()));
    }
    return CohortComparison.of(
            documents,
            List.of(),
            SampleConfig.defaults(),
            List.of(),
            untested,
            CountListener.none())
        .comparisons()
        .get(0);
  }

  private static MeasuredDocument document(
      String cohort, int number, double total, List<Double> shift) {
    double[] replicates = shift.stream().mapToDouble(draw -> total + draw).toArray();
    Numerator numerator =
        Numerator.withReplicates(
            MEASURE, Quantity.SHARE, List.of(new Contribution(0, 0, total)), replicates);
    Denominator denominator =
        new Denominator("topic", null, Voice.ALL, List.of(new Contribution(0, 0, 10)));
    String id = cohort + number;
    return new MeasuredDocument(
        id, id, cohort, id, new Measurements(List.of(numerator), List.of(denominator)));
  }
}
