package dev.parallax.model.comparison;

import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.Quantity;
import dev.parallax.model.text.MainSource;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One measure in one pair of cohorts. Differences are b less a.
 *
 * @param measure what was measured
 * @param quantity what kind of ratio it is
 * @param unit name of the unit of inference: {@code document}, {@code author} or a column
 * @param a the cohort that is subtracted
 * @param b the cohort from which it is subtracted
 * @param difference of the means; null where a cohort has no unit
 * @param test null where nothing is inferred
 * @param reason why nothing is inferred, or why there is a p but no q, in words; else null
 * @param within 95 % interval of the difference from resampled paragraphs: uncertainty within these
 *     documents, which says nothing of others; null where something is inferred, and where fewer
 *     than five paragraphs have a hit
 * @param effects how large the difference is; null where there is none
 * @param keyness of counts; null for other quantities and where a cohort has no unit
 * @param dispersion over the documents of both cohorts, as in {@link CohortFigures}
 * @param mainSource null where no contribution names a rule
 * @param strength how many standard errors the difference is away from none, with its sign; null
 *     where there is none to take
 * @param testedWith what shares one q, within voice and pair
 * @param rank from 1, within family, voice and pair: what was tested first, the strongest first
 * @param finding names the finding that this is, with other measures of the same sentences; null
 *     where it is no finding
 * @param designed the difference under further designs
 */
public record Comparison(
    Measure measure,
    Quantity quantity,
    String unit,
    CohortFigures a,
    CohortFigures b,
    @Nullable Estimate difference,
    @Nullable SignificanceTest test,
    @Nullable String reason,
    @Nullable Interval within,
    @Nullable Effects effects,
    @Nullable Keyness keyness,
    @Nullable Double dispersion,
    @Nullable MainSource mainSource,
    @Nullable Double strength,
    String testedWith,
    int rank,
    @Nullable String finding,
    DesignedDifferences designed) {

  /** By family, key, voice and cohorts, as the table is sorted. */
  public static final Comparator<Comparison> ORDER =
      Comparator.comparing((Comparison row) -> row.measure().family())
          .thenComparing(row -> row.measure().key())
          .thenComparing(row -> row.measure().voice().label())
          .thenComparing(row -> row.a().cohort())
          .thenComparing(row -> row.b().cohort());

  /** Whether the instrument's error alone could make the difference, as far as it is known. */
  public boolean withinError() {
    Double reach = effects == null ? null : effects.errorReach();
    return reach != null && difference != null && Math.abs(difference.value()) <= reach;
  }

  /**
   * What the difference within strata changes: {@code sign}, {@code conclusion} (one q is at most
   * .05, the other is not) or {@code none}; null where one of the differences is.
   */
  public @Nullable String adjustedChange() {
    DesignedDifference adjusted = designed.adjusted();
    if (difference == null || adjusted == null || adjusted.difference() == null) {
      return null;
    }
    if (difference.value() * adjusted.difference().value() < 0) {
      return "sign";
    }
    return succeeds(test) == succeeds(adjusted.test()) ? "none" : "conclusion";
  }

  private static boolean succeeds(@Nullable SignificanceTest test) {
    return test != null && test.q() != null && test.q() <= SignificanceTest.LEVEL;
  }

  /** The same comparison with another test. */
  public Comparison withTest(SignificanceTest other) {
    return with(other, reason, testedWith, rank, finding);
  }

  /** The same comparison, tested with others. */
  public Comparison tested(
      @Nullable SignificanceTest adjusted, @Nullable String why, String together) {
    return with(adjusted, why, together, rank, finding);
  }

  /** The same comparison at its place in the family. */
  public Comparison atRank(int place) {
    return with(test, reason, testedWith, place, finding);
  }

  /** The same comparison as part of a finding. */
  public Comparison ofFinding(String name) {
    return with(test, reason, testedWith, rank, name);
  }

  /** The same comparison with its difference under further designs. */
  public Comparison designed(DesignedDifferences others) {
    return new Comparison(
        measure,
        quantity,
        unit,
        a,
        b,
        difference,
        test,
        reason,
        within,
        effects,
        keyness,
        dispersion,
        mainSource,
        strength,
        testedWith,
        rank,
        finding,
        others);
  }

  private Comparison with(
      @Nullable SignificanceTest otherTest,
      @Nullable String otherReason,
      String together,
      int place,
      @Nullable String named) {
    return new Comparison(
        measure,
        quantity,
        unit,
        a,
        b,
        difference,
        otherTest,
        otherReason,
        within,
        effects,
        keyness,
        dispersion,
        mainSource,
        strength,
        together,
        place,
        named,
        designed);
  }
}
