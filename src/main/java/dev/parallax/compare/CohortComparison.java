package dev.parallax.compare;

import dev.parallax.compare.cohort.CohortPair;
import dev.parallax.compare.cohort.CohortPairs;
import dev.parallax.compare.gather.MeasuredCorpus;
import dev.parallax.compare.permutation.CountListener;
import dev.parallax.config.CompareConfig;
import dev.parallax.model.comparison.Comparison;
import dev.parallax.model.comparison.LeftOutMeasures;
import dev.parallax.model.family.Family;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.MeasuredDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares cohorts in every measure of their documents. */
public final class CohortComparison {

  private CohortComparison() {}

  /**
   * Compares all pairs. The result depends on the content of the documents and their grouping into
   * units and cohorts; neither on their names and order nor on the number of threads.
   *
   * @param documents in any order
   * @param cohorts of the job in the order they are shown; all in alphabetical order, where empty
   * @throws IllegalArgumentException if a numerator or denominator is not finite
   */
  public static ComparedCohorts of(
      List<MeasuredDocument> documents, List<String> cohorts, CompareConfig config) {
    return of(documents, cohorts, config, List.of(), Map.of(), CountListener.none());
  }

  /**
   * Compares all pairs as above, and some measures by description only.
   *
   * @param families that the measures are of, as far as they declare anything
   * @param untested measures about which nothing is to be inferred, however many units there are,
   *     to the reason, for people
   * @param listener hears how far it is, pair by pair
   */
  public static ComparedCohorts of(
      List<MeasuredDocument> documents,
      List<String> cohorts,
      CompareConfig config,
      List<Family> families,
      Map<Measure, String> untested,
      CountListener listener) {
    MeasuredCorpus corpus = new MeasuredCorpus(documents);
    CohortPairs chosen = CohortPairs.of(config.pairs(), cohorts, corpus.cohorts(), config.groups());
    List<Comparison> comparisons = new ArrayList<>();
    List<LeftOutMeasures> leftOut = new ArrayList<>();
    for (CohortPair pair : chosen.pairs()) {
      PairComparison comparison =
          new PairComparison(corpus, pair, config, families, untested, listener);
      comparisons.addAll(comparison.comparisons());
      leftOut.addAll(comparison.leftOut());
    }
    comparisons.sort(Comparison.ORDER);
    return new ComparedCohorts(chosen.pairs(), comparisons, leftOut, chosen.notes());
  }
}
