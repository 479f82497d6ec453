package dev.parallax.compare;

import dev.parallax.compare.cohort.CohortPair;
import dev.parallax.compare.discovery.Questions;
import dev.parallax.compare.discovery.TestedTogether;
import dev.parallax.compare.gather.MeasuredCorpus;
import dev.parallax.compare.gather.PairedMeasure;
import dev.parallax.compare.permutation.CountListener;
import dev.parallax.config.CompareConfig;
import dev.parallax.model.comparison.Comparison;
import dev.parallax.model.comparison.DesignedDifference;
import dev.parallax.model.comparison.DesignedDifferences;
import dev.parallax.model.comparison.SignificanceTest;
import dev.parallax.model.measure.Measure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes the differences of one pair of cohorts again: within strata, and within units. */
final class DesignedComparisons {

  private final CohortPair pair;
  private final CountListener listener;
  private final Questions questions;
  private final Map<Measure, PairedMeasure> measures = new HashMap<>();
  private final @Nullable StratifiedComparison stratified;
  private final MatchedComparison matched;

  DesignedComparisons(
      MeasuredCorpus corpus,
      CohortPair pair,
      CompareConfig config,
      Questions questions,
      List<PairedMeasure> all,
      CountListener listener) {
    this.pair = pair;
    this.listener = listener;
    this.questions = questions;
    all.forEach(measure -> measures.put(measure.measure(), measure));
    this.stratified = config.within().isEmpty() ? null : new StratifiedComparison(pair, config);
    this.matched = new MatchedComparison(corpus, pair, config);
  }

  /** The same rows, each with its difference under the further designs that there are. */
  List<Comparison> complete(List<Comparison> rows) {
    List<@Nullable DesignedDifference> adjusted = stratified(rows);
    List<@Nullable DesignedDifference> paired =
        tested(rows.stream().map(this::matched).toList(), "units");
    List<Comparison> designed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      designed.add(rows.get(i).designed(new DesignedDifferences(adjusted.get(i), paired.get(i))));
    }
    return designed;
  }

  private List<@Nullable DesignedDifference> stratified(List<Comparison> rows) {
    StratifiedComparison strata = stratified;
    return strata == null
        ? Collections.nCopies(rows.size(), null)
        : tested(
            rows.stream()
                .map(
                    row ->
                        strata.of(
                            measure(row), together(row), row.test() == null ? row.reason() : null))
                .toList(),
            "strata");
  }

  /** How many units the cohorts have does not count here: an instrument that is unstable does. */
  private UntestedDifference matched(Comparison row) {
    boolean unstable = row.test() == null && Floor.allowsInference(measure(row).support());
    return matched.of(row.measure(), together(row), unstable ? row.reason() : null);
  }

  private PairedMeasure measure(Comparison row) {
    return Objects.requireNonNull(measures.get(row.measure()));
  }

  private String together(Comparison row) {
    return questions.of(row.measure()) + "\n" + row.measure().voice();
  }

  private List<@Nullable DesignedDifference> tested(
      List<UntestedDifference> untested, String within) {
    List<SignificanceTest> tests =
        TestedTogether.of(
            untested.stream().map(UntestedDifference::asked).filter(Objects::nonNull).toList(),
            "measures of %s and %s compared within %s"
                .formatted(pair.nameA(), pair.nameB(), within),
            listener);
    List<@Nullable DesignedDifference> made = new ArrayList<>();
    int next = 0;
    for (UntestedDifference one : untested) {
      DesignedDifference difference = one.difference();
      if (difference != null && one.asked() != null) {
        SignificanceTest test = tests.get(next++);
        difference = difference.withTest(test, why(difference, test));
      }
      made.add(difference);
    }
    return made;
  }

  private static @Nullable String why(DesignedDifference difference, SignificanceTest test) {
    return test.q() != null
        ? difference.reason()
        : "No q: under this design the values allow no p of .05 or less, however the labels fall.";
  }
}
