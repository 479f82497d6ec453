package dev.parallax.compare.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.compare.gather.PairedMeasure;
import dev.parallax.compare.gather.SamplePairs;
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
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ReplicateSpreadTest {

  private static final Measure MEASURE = new Measure("topic", "topic:1", Voice.ALL);

  private static MeasuredDocument document(String id, double denominator, double... draws) {
    return document(id, id, denominator, draws);
  }

  private static MeasuredDocument document(
      String id, String unit, double denominator, double... draws) {
    Numerator numerator =
        Numerator.withReplicates(
            MEASURE, Quantity.SHARE, List.of(new Contribution(0, 0, 1)), draws);
    Denominator total =
        new Denominator("topic", null, Voice.ALL, List.of(new Contribution(0, 0, denominator)));
    return new MeasuredDocument(
        id, id, id.substring(0, 1), unit, new Measurements(List.of(numerator), List.of(total)));
  }

  @Test
  void byHand() {
    // Means of a by draw: .1 .2 .3; of b: .4 .4 .4; differences .3 .2 .1.
    PairedMeasure measure =
        SamplePairs.only(
            List.of(
                document("a1", 10, 0, 2, 4),
                document("a2", 20, 4, 4, 4),
                document("b1", 5, 2, 2, 2),
                document("b2", 10, 4, 4, 4)),
            "a",
            "b");
    double third = 0.01 * 4 / 3;
    ReplicateSpread ofA = Objects.requireNonNull(ReplicateSpread.ofMean(measure, true));
    assertThat(ofA.variance()).isCloseTo(third, within(1e-12));
    assertThat(ofA.draws()).isEqualTo(3);
    assertThat(ofA.degreesOfFreedom()).isEqualTo(2);
    assertThat(Objects.requireNonNull(ReplicateSpread.ofMean(measure, false)).variance())
        .isCloseTo(0, within(1e-18));
    assertThat(Objects.requireNonNull(ReplicateSpread.ofDifference(measure)).variance())
        .isCloseTo(third, within(1e-12));
    assertThat(InstrumentError.deviation(measure))
        .isNotNull()
        .isCloseTo(Math.sqrt(third), within(1e-12));
  }

  @Test
  void documentsOfOneUnitCountAsOne() {
    PairedMeasure measure =
        SamplePairs.only(
            List.of(
                document("a1", "same", 10, 0, 2),
                document("a2", "same", 10, 2, 4),
                document("a3", "other", 10, 1, 1),
                document("b1", 10, 3, 3)),
            "a",
            "b");
    // The unit of two has .1 and .3, the other .1 and .1; the mean .1 and .2.
    assertThat(Objects.requireNonNull(ReplicateSpread.ofMean(measure, true)).variance())
        .isCloseTo(0.005 * 1.5, within(1e-12));
  }

  @RepeatedTest(10)
  void agreesWithANaiveCount(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    int draws = 2 + random.nextInt(9);
    List<MeasuredDocument> documents = new ArrayList<>();
    double[] differences = new double[draws];
    for (String cohort : List.of("a", "b")) {
      int size = 2 + random.nextInt(4);
      for (int i = 0; i < size; i++) {
        double denominator = 1 + random.nextInt(50);
        double[] totals = random.doubles(draws, 0, denominator).toArray();
        documents.add(document(cohort + i, denominator, totals));
        for (int draw = 0; draw < draws; draw++) {
          double rate = totals[draw] / denominator / size;
          differences[draw] += cohort.equals("b") ? rate : -rate;
        }
      }
    }
    double mean = 0;
    for (double difference : differences) {
      mean += difference / draws;
    }
    double squares = 0;
    for (double difference : differences) {
      squares += Math.pow(difference - mean, 2);
    }

    ReplicateSpread spread =
        Objects.requireNonNull(ReplicateSpread.ofDifference(SamplePairs.only(documents, "a", "b")));

    assertThat(spread.variance())
        .isCloseTo(squares / (draws - 1) * (1 + 1.0 / draws), within(1e-12));
    assertThat(spread.degreesOfFreedom()).isEqualTo(draws - 1);
  }

  @Test
  void withoutDrawsOrWithUnequalOnesNothingIsTold() {
    assertThat(
            ReplicateSpread.ofDifference(
                SamplePairs.only(List.of(document("a1", 9), document("b1", 9)), "a", "b")))
        .isNull();
    assertThat(
            ReplicateSpread.ofDifference(
                SamplePairs.only(
                    List.of(document("a1", 9, 1, 2), document("b1", 9, 1, 2, 3)), "a", "b")))
        .isNull();
    assertThat(
            ReplicateSpread.ofDifference(
                SamplePairs.only(List.of(document("a1", 9, 1), document("b1", 9, 1)), "a", "b")))
        .isNull();
  }
}
