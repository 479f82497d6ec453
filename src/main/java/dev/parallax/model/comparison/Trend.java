package dev.parallax.model.comparison;

import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.Quantity;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One measure over time. Times are years with decimals, or places of cohorts from 1.
 *
 * @param measure what was measured
 * @param quantity what kind of ratio it is
 * @param span which units, over which time
 * @param mean of the units' rates
 * @param slope change of the rate a year, or from one cohort to the next
 * @param spearman rank correlation of time and rate; null where all rates are equal
 * @param test null where nothing is inferred
 * @param reason why nothing is inferred, or why there is no interval or no q, in words; else null
 * @param series means of the units in stretches of time, in order
 * @param broken where the level changes most; null where it does not
 * @param testedWith what shares one q, within voice
 * @param rank from 1, within family and voice: what was tested first, the strongest first
 */
public record Trend(
    Measure measure,
    Quantity quantity,
    Span span,
    double mean,
    Estimate slope,
    @Nullable Double spearman,
    @Nullable SignificanceTest test,
    @Nullable String reason,
    List<Stretch> series,
    @Nullable Break broken,
    String testedWith,
    int rank) {

  /** By family, key and voice, as the table is sorted. */
  public static final Comparator<Trend> ORDER =
      Comparator.comparing((Trend row) -> row.measure().family())
          .thenComparing(row -> row.measure().key())
          .thenComparing(row -> row.measure().voice().label());

  /** Copies the list. */
  public Trend {
    series = List.copyOf(series);
  }

  /**
   * Which units a trend is of.
   *
   * @param units that have a denominator and a time
   * @param documents of these units
   * @param dates how many different times they have
   * @param strata within which they are looked at; 1 where the settings name none
   * @param first time
   * @param last time
   */
  public record Span(int units, int documents, int dates, int strata, double first, double last) {}

  /**
   * A stretch of time.
   *
   * @param from time of its first unit
   * @param to time of its last
   * @param units in it
   * @param mean of their rates, with Student's interval where there are four, and they differ
   */
  public record Stretch(double from, double to, int units, Estimate mean) {}

  /**
   * Where the level of a series changes most.
   *
   * @param time of the first unit after it
   * @param difference mean rate from there on less that before
   */
  public record Break(double time, double difference) {}

  /** The same trend with its test. */
  public Trend withTest(SignificanceTest found, @Nullable String why) {
    return new Trend(
        measure,
        quantity,
        span,
        mean,
        slope,
        spearman,
        found,
        why,
        series,
        broken,
        testedWith,
        rank);
  }

  /** The same trend at its place in the family. */
  public Trend atRank(int place) {
    return new Trend(
        measure,
        quantity,
        span,
        mean,
        slope,
        spearman,
        test,
        reason,
        series,
        broken,
        testedWith,
        place);
  }
}
