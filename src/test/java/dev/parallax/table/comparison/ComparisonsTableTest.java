package dev.parallax.table.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.comparison.CohortFigures;
import dev.parallax.model.comparison.Comparison;
import dev.parallax.model.comparison.CorrectedDifference;
import dev.parallax.model.comparison.DesignedDifference;
import dev.parallax.model.comparison.DesignedDifferences;
import dev.parallax.model.comparison.Effects;
import dev.parallax.model.comparison.Estimate;
import dev.parallax.model.comparison.Interval;
import dev.parallax.model.comparison.Keyness;
import dev.parallax.model.comparison.Reliability;
import dev.parallax.model.comparison.ShownComparison;
import dev.parallax.model.comparison.SignificanceTest;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.Quantity;
import dev.parallax.model.text.MainSource;
import dev.parallax.model.text.Voice;
import dev.parallax.store.RecordCodec;
import dev.parallax.table.format.Column;
import dev.parallax.table.format.Records;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.avro.generic.GenericRecord;
import org.junit.jupiter.api.Test;

class ComparisonsTableTest {

  private static final Measure MEASURE = new Measure("term", "ally/NOUN", Voice.ALL);

  private static final CohortFigures A =
      new CohortFigures("2016", 5, 6, 4, 12, 4_000, estimate(.003, .001, .005), .3);
  private static final CohortFigures B =
      new CohortFigures("2024", 7, 8, 8, 40, 5_000, estimate(.008, .006, .01), .2);
  private static final Effects EFFECTS = new Effects(1.4, 2.1, .9, false, .0001);
  private static final Keyness KEYNESS = new Keyness(.4, 2.2, 9.1, 9.9);

  private static final Comparison INFERRED =
      new Comparison(
          MEASURE,
          Quantity.COUNT,
          "document",
          A,
          B,
          estimate(.005, .002, .008),
          new SignificanceTest(4.1, 9.7, .01, 1 / 792.0, 2 / 792.0, 792, true, .02, 17, false),
          null,
          null,
          EFFECTS,
          KEYNESS,
          .25,
          new MainSource("a pattern", .6),
          3.1,
          "frame",
          1,
          "frame|x",
          DesignedDifferences.NONE);

  private static final Comparison DESCRIBED =
      new Comparison(
          MEASURE,
          Quantity.COUNT,
          "document",
          A,
          new CohortFigures("2024", 0, 0, 0, 0, 0, null, null),
          null,
          null,
          "too few",
          new Interval(-.01, .02),
          null,
          null,
          null,
          null,
          null,
          "frame",
          2,
          null,
          DesignedDifferences.NONE);

  private static Estimate estimate(double value, double low, double high) {
    return new Estimate(value, new Interval(low, high));
  }

  @Test
  void anInferredRowHasAValueInAllColumnsButTheDescriptiveOnes() {
    assertThat(withoutDesigns(nulls(row(INFERRED))))
        .isEqualTo(Set.of("reason", "within_low", "within_high"));
    assertThat(nulls(row(INFERRED))).contains("adjusted_difference", "paired_units");
    assertThat(row(INFERRED).get("mean_low_a")).isEqualTo(.001);
    assertThat(row(INFERRED).get("pooled_rate_b")).isEqualTo(.008);
    assertThat(row(INFERRED).get("inference")).isEqualTo("inferred");
    assertThat(row(INFERRED).get("one_source")).isEqualTo(true);
  }

  @Test
  void aDescriptiveRowHasNoP() {
    GenericRecord row = row(DESCRIBED);
    assertThat(nulls(row))
        .contains("p", "p_min", "q", "t", "difference", "mean_b", "log_odds", "cliffs_delta")
        .doesNotContain("reason", "within_low", "mean_a", "rank");
    assertThat(row.get("inference")).isEqualTo("descriptive");
  }

  @Test
  void anInfiniteTIsNull() {
    SignificanceTest infinite =
        new SignificanceTest(Double.POSITIVE_INFINITY, null, .01, .01, .01, 99, true, .01, 1, null);
    assertThat(nulls(row(INFERRED.withTest(infinite)))).contains("t", "degrees_of_freedom");
  }

  @Test
  void rowsTravelBetweenSteps() throws IOException {
    RecordCodec<Comparison> codec = new RecordCodec<>(Comparison.class);
    assertThat(codec.decode(codec.encode(INFERRED))).isEqualTo(INFERRED);
    assertThat(codec.decode(codec.encode(DESCRIBED))).isEqualTo(DESCRIBED);
  }

  @Test
  void columnsThatMayBeNullSayWhen() {
    assertThat(ComparisonsTable.TABLE.columns().stream().filter(Column::nullable).toList())
        .hasSizeGreaterThan(30)
        .allSatisfy(column -> assertThat(column.description()).matches("(?s).*([Nn]ull|As ).*"));
  }

  private static GenericRecord row(Comparison comparison) {
    return Records.of(
        ComparisonsTable.TABLE.schema(),
        ComparisonsTable.TABLE.columns(),
        new ShownComparison(comparison, "shown")
            .withOpposed("none")
            .withReliability(new Reliability(0.5, 12, "Sentences of a sample"))
            .withCorrected(
                new CorrectedDifference(
                    .2, .3, new Estimate(.1, new Interval(.05, .15)), 60, 61, "As told.")));
  }

  private static Set<String> withoutDesigns(Set<String> columns) {
    return columns.stream()
        .filter(name -> !name.startsWith("adjusted_") && !name.startsWith("paired_"))
        .collect(Collectors.toSet());
  }

  @Test
  void differencesUnderDesignsStandBesideThePlainOne() {
    SignificanceTest test =
        new SignificanceTest(2.0, 9.0, .03, .001, .001, 999, false, .2, 12, false);
    DesignedDifference adjusted =
        new DesignedDifference(3, 9, 8, estimate(-.002, -.003, -.001), test, null);
    DesignedDifference paired =
        new DesignedDifference(7, 7, 9, estimate(.001, .0005, .0015), test, null);
    Comparison designed = INFERRED.designed(new DesignedDifferences(adjusted, paired));
    assertThat(nulls(row(designed)))
        .isEqualTo(
            Set.of("reason", "within_low", "within_high", "adjusted_reason", "paired_reason"));
    assertThat(row(designed).get("adjusted_low")).isEqualTo(-.003);
    assertThat(row(designed).get("adjusted_strata")).isEqualTo(3);
    assertThat(row(designed).get("adjusted_n_b")).isEqualTo(8);
    assertThat(row(designed).get("paired_units")).isEqualTo(7);
    assertThat(row(designed).get("paired_q")).isEqualTo(.2);
  }

  @Test
  void whatAdjustingChangesIsTold() {
    double plain = INFERRED.difference().value();
    assertThat(adjusted(-plain, .2)).isEqualTo("sign");
    boolean told = INFERRED.test().q() <= .05;
    assertThat(adjusted(plain, told ? .2 : .01)).isEqualTo("conclusion");
    assertThat(adjusted(plain, told ? .01 : .2)).isEqualTo("none");
    assertThat(INFERRED.adjustedChange()).isNull();
  }

  private static String adjusted(double difference, double q) {
    SignificanceTest test =
        new SignificanceTest(2.0, 9.0, .03, .001, .001, 999, false, q, 12, false);
    DesignedDifference adjusted =
        new DesignedDifference(3, 9, 8, new Estimate(difference, null), test, null);
    return INFERRED.designed(new DesignedDifferences(adjusted, null)).adjustedChange();
  }

  private static Set<String> nulls(GenericRecord row) {
    Set<String> nulls = new TreeSet<>();
    ComparisonsTable.TABLE.columns().stream()
        .map(Column::name)
        .filter(name -> row.get(name) == null)
        .forEach(nulls::add);
    return nulls;
  }
}
